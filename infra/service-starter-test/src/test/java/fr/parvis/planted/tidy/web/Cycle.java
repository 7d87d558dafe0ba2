package fr.parvis.planted.tidy.web;

import fr.parvis.planted.untidy.OfferManager;

/** Planted: the other half of the cycle. */
public record Cycle(OfferManager manager) {}
