package fr.parvis.starter.imports;

/** What became of a row that could be read. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    DUPLICATE
}
