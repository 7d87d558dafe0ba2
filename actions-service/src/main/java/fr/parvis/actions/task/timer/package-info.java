@NullMarked
package fr.parvis.actions.task.timer;

import org.jspecify.annotations.NullMarked;
