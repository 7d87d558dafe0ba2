@NullMarked
package fr.parvis.actions.equipment;

import org.jspecify.annotations.NullMarked;
