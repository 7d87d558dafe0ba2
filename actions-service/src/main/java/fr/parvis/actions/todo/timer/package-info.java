@NullMarked
package fr.parvis.actions.todo.timer;

import org.jspecify.annotations.NullMarked;
