@NullMarked
package fr.parvis.volunteers.workbook.timer;

import org.jspecify.annotations.NullMarked;
