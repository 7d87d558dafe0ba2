@NullMarked
package fr.parvis.actions.workbook.kafka;

import org.jspecify.annotations.NullMarked;
