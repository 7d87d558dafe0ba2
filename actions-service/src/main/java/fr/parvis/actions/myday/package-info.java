/** The day of somebody who goes out, to be read where there is no network. */
@NullMarked
package fr.parvis.actions.myday;

import org.jspecify.annotations.NullMarked;
