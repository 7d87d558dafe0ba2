/** Days and hours as houses plan them: rules of repetition, days off, the local clock. Pure. */
@NullMarked
package fr.parvis.actions.calendar;

import org.jspecify.annotations.NullMarked;
