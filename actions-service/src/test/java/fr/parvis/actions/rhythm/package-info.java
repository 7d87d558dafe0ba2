@NullMarked
package fr.parvis.actions.rhythm;

import org.jspecify.annotations.NullMarked;
