@NullMarked
package fr.parvis.actions.todo.mongo;

import org.jspecify.annotations.NullMarked;
