/** What happened on a date outside the walls, in counts of people. */
@NullMarked
package fr.parvis.actions.outcome;

import org.jspecify.annotations.NullMarked;
