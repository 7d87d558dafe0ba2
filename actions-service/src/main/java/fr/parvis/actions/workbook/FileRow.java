package fr.parvis.actions.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of a file that plans something.
 *
 * @param id the same for the same row, whoever imports it and when
 * @param own the dates that no earlier row of the file plans
 */
record FileRow(String id, PlannedRow says, List<LocalDate> own) {}
