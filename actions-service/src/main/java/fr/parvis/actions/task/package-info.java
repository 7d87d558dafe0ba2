@NullMarked
package fr.parvis.actions.task;

import org.jspecify.annotations.NullMarked;
