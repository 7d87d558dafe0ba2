@NullMarked
package fr.parvis.volunteers.workbook.web;

import org.jspecify.annotations.NullMarked;
