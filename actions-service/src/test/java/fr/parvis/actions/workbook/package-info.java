@NullMarked
package fr.parvis.actions.workbook;

import org.jspecify.annotations.NullMarked;
