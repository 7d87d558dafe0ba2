@NullMarked
package fr.parvis.notifications.template.thymeleaf;

import org.jspecify.annotations.NullMarked;
