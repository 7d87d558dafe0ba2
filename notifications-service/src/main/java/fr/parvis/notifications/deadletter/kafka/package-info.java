@NullMarked
package fr.parvis.notifications.deadletter.kafka;

import org.jspecify.annotations.NullMarked;
