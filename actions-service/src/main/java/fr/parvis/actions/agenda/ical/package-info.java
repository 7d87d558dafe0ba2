@NullMarked
package fr.parvis.actions.agenda.ical;

import org.jspecify.annotations.NullMarked;
