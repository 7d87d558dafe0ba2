@NullMarked
package fr.parvis.notifications.delivery.kafka;

import org.jspecify.annotations.NullMarked;
