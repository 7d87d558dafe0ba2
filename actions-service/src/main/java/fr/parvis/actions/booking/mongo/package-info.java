@NullMarked
package fr.parvis.actions.booking.mongo;

import org.jspecify.annotations.NullMarked;
