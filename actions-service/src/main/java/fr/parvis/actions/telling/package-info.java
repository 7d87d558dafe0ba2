/** Who must hear that a date was moved, put off or called off, and who has. */
@NullMarked
package fr.parvis.actions.telling;

import org.jspecify.annotations.NullMarked;
