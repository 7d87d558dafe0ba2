@NullMarked
package fr.parvis.starter.events;

import org.jspecify.annotations.NullMarked;
