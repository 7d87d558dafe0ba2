@NullMarked
package fr.parvis.notifications.delivery.web;

import org.jspecify.annotations.NullMarked;
