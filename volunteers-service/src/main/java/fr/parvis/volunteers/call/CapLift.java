package fr.parvis.volunteers.call;

/** A coordinator's decision to ask beyond the monthly cap, for this call only. */
public record CapLift(String reason) {}
