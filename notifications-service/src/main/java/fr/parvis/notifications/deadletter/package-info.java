/** The messages of a tenant that this service could not handle, and how they are handled again. */
@NullMarked
package fr.parvis.notifications.deadletter;

import org.jspecify.annotations.NullMarked;
