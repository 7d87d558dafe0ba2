package fr.parvis.actions.house;

/** UUID, as text; given by the tenant directory. */
public record HouseId(String value) {}
