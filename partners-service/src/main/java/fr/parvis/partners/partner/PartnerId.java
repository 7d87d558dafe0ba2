package fr.parvis.partners.partner;

/** UUIDv7, as text. */
public record PartnerId(String value) {}
