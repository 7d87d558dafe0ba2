@NullMarked
package fr.parvis.notifications.email;

import org.jspecify.annotations.NullMarked;
