@NullMarked
package fr.parvis.actions.telling;

import org.jspecify.annotations.NullMarked;
