@NullMarked
package fr.parvis.actions.appointment;

import org.jspecify.annotations.NullMarked;
