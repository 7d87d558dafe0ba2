@NullMarked
package fr.parvis.notifications.sms.journal;

import org.jspecify.annotations.NullMarked;
