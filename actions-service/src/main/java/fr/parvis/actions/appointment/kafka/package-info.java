@NullMarked
package fr.parvis.actions.appointment.kafka;

import org.jspecify.annotations.NullMarked;
