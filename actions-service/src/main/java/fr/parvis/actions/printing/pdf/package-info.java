@NullMarked
package fr.parvis.actions.printing.pdf;

import org.jspecify.annotations.NullMarked;
