@NullMarked
package fr.parvis.actions.myday;

import org.jspecify.annotations.NullMarked;
