@NullMarked
package fr.parvis.notifications.deadletter.web;

import org.jspecify.annotations.NullMarked;
