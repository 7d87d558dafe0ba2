package fr.parvis.starter.store;

import fr.parvis.starter.core.Siren;

/** A document found by system work, with the tenant it belongs to. */
public record Owned<D>(Siren tenant, D document) {}
