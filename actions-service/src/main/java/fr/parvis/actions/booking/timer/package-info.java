@NullMarked
package fr.parvis.actions.booking.timer;

import org.jspecify.annotations.NullMarked;
