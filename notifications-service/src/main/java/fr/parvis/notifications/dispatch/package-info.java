@NullMarked
package fr.parvis.notifications.dispatch;

import org.jspecify.annotations.NullMarked;
