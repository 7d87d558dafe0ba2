@NullMarked
package fr.parvis.volunteers.workbook.mongo;

import org.jspecify.annotations.NullMarked;
