@NullMarked
package fr.parvis.actions.booking.kafka;

import org.jspecify.annotations.NullMarked;
