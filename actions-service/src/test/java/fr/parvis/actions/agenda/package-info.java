@NullMarked
package fr.parvis.actions.agenda;

import org.jspecify.annotations.NullMarked;
