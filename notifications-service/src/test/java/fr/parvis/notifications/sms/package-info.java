@NullMarked
package fr.parvis.notifications.sms;

import org.jspecify.annotations.NullMarked;
