@NullMarked
package fr.parvis.actions.appointment.web;

import org.jspecify.annotations.NullMarked;
