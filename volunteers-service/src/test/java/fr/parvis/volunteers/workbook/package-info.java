@NullMarked
package fr.parvis.volunteers.workbook;

import org.jspecify.annotations.NullMarked;
