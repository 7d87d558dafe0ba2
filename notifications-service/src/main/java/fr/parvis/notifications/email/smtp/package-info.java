@NullMarked
package fr.parvis.notifications.email.smtp;

import org.jspecify.annotations.NullMarked;
