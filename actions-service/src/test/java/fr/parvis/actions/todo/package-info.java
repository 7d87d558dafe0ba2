@NullMarked
package fr.parvis.actions.todo;

import org.jspecify.annotations.NullMarked;
