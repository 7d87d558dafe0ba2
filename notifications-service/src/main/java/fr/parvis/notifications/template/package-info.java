@NullMarked
package fr.parvis.notifications.template;

import org.jspecify.annotations.NullMarked;
