/** Rules by which an action is planned for a season, and the dates that they make. */
@NullMarked
package fr.parvis.actions.rhythm;

import org.jspecify.annotations.NullMarked;
