@NullMarked
package fr.parvis.notifications.sms.http;

import org.jspecify.annotations.NullMarked;
