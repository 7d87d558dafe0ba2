@NullMarked
package fr.parvis.actions.booking.web;

import org.jspecify.annotations.NullMarked;
