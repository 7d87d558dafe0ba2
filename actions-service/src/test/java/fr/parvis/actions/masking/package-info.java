@NullMarked
package fr.parvis.actions.masking;

import org.jspecify.annotations.NullMarked;
