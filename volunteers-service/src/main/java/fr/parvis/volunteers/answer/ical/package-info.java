@NullMarked
package fr.parvis.volunteers.answer.ical;

import org.jspecify.annotations.NullMarked;
