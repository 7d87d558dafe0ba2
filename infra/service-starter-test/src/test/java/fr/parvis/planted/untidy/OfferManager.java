package fr.parvis.planted.untidy;

import fr.parvis.planted.tidy.Offer;
import fr.parvis.starter.core.Fact;

/** Planted: a name outside the grammar, and half of a cycle. */
public record OfferManager(Offer offer) {

    /** Planted: a fact called an event. */
    public record OfferEvent(String id) implements Fact {}
}
