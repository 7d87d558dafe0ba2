/** Reads a coordinator's workbook of volunteers, however it is laid out. */
@NullMarked
package fr.parvis.volunteers.workbook;

import org.jspecify.annotations.NullMarked;
