@NullMarked
package fr.parvis.actions.professional;

import org.jspecify.annotations.NullMarked;
