@NullMarked
package fr.parvis.actions.sharing;

import org.jspecify.annotations.NullMarked;
