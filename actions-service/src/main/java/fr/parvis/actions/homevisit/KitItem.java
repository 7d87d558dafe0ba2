package fr.parvis.actions.homevisit;

/** A thing to take along, and whether it is packed. */
public record KitItem(String name, boolean packed) {}
