@NullMarked
package fr.parvis.actions.workbook.web;

import org.jspecify.annotations.NullMarked;
