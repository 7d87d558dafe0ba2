/** A season done once more, as drafts to look through. */
@NullMarked
package fr.parvis.actions.renewal;

import org.jspecify.annotations.NullMarked;
