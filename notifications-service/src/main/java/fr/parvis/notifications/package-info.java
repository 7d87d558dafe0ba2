@NullMarked
package fr.parvis.notifications;

import org.jspecify.annotations.NullMarked;
