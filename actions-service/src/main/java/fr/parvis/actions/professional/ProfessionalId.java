package fr.parvis.actions.professional;

/** UUIDv7, as text. */
public record ProfessionalId(String value) {}
