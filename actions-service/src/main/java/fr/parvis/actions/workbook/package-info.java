/** The planning sheet of a coordinator's workbook: read, and written so that it reads again. */
@NullMarked
package fr.parvis.actions.workbook;

import org.jspecify.annotations.NullMarked;
