@NullMarked
package fr.parvis.actions.workbook.mongo;

import org.jspecify.annotations.NullMarked;
