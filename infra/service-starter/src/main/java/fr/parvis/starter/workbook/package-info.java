/** Reads and writes spreadsheets that people send, whatever they sent instead. */
@NullMarked
package fr.parvis.starter.workbook;

import org.jspecify.annotations.NullMarked;
