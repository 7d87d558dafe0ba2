@NullMarked
package fr.parvis.actions.booking;

import org.jspecify.annotations.NullMarked;
