package fr.parvis.actions.masking;

/** People met and the newcomers among them, as others may read them. */
public record Columns(Masked people, Masked newcomers) {}
