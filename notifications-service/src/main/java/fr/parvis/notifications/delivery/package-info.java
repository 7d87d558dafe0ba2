@NullMarked
package fr.parvis.notifications.delivery;

import org.jspecify.annotations.NullMarked;
