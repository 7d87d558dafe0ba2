@NullMarked
package fr.parvis.notifications.delivery.mongo;

import org.jspecify.annotations.NullMarked;
