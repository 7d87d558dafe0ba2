@NullMarked
package fr.parvis.actions.printing;

import org.jspecify.annotations.NullMarked;
