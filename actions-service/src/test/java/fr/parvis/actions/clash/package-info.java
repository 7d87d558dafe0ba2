@NullMarked
package fr.parvis.actions.clash;

import org.jspecify.annotations.NullMarked;
