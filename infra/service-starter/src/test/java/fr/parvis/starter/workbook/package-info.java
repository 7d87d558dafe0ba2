@NullMarked
package fr.parvis.starter.workbook;

import org.jspecify.annotations.NullMarked;
