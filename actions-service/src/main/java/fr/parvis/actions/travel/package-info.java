/** How long it takes to drive from one commune to the next, and whether a day of it can be done. */
@NullMarked
package fr.parvis.actions.travel;

import org.jspecify.annotations.NullMarked;
