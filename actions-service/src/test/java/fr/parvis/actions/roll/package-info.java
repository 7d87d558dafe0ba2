@NullMarked
package fr.parvis.actions.roll;

import org.jspecify.annotations.NullMarked;
