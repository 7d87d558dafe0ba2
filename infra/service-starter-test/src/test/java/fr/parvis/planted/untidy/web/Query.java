package fr.parvis.planted.untidy.web;

import fr.parvis.planted.tidy.web.OfferPage;
import org.bson.Document;

/** Planted: MongoDB outside mongo, and another feature's adapter. */
public record Query(Document filter, OfferPage page) {}
