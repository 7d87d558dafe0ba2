@NullMarked
package fr.parvis.actions.occurrence;

import org.jspecify.annotations.NullMarked;
