@NullMarked
package fr.parvis.actions.followed.ical;

import org.jspecify.annotations.NullMarked;
