@NullMarked
package fr.parvis.volunteers.workbook.excel;

import org.jspecify.annotations.NullMarked;
