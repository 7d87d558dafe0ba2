@NullMarked
package fr.parvis.actions.agenda.pdf;

import org.jspecify.annotations.NullMarked;
