@NullMarked
package fr.parvis.actions.outcome;

import org.jspecify.annotations.NullMarked;
