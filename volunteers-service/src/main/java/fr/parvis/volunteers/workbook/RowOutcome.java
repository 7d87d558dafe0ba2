package fr.parvis.volunteers.workbook;

/** What became of a row that could be read. */
enum RowOutcome {
    CREATED,
    UPDATED,
    DUPLICATE
}
