package fr.parvis.planted.tidy;

/** A root as it should be. */
public record Offer(String id) {}
