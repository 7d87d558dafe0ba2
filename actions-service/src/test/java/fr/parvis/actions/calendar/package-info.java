@NullMarked
package fr.parvis.actions.calendar;

import org.jspecify.annotations.NullMarked;
