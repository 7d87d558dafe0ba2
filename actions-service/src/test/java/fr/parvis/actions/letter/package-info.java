@NullMarked
package fr.parvis.actions.letter;

import org.jspecify.annotations.NullMarked;
