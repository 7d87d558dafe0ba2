package fr.parvis.volunteers.call;

/**
 * Where help is needed, as far as everyone may know: a commune (INSEE code) and a landmark, never
 * the address of the person in need.
 */
public record Spot(String commune, String label) {}
