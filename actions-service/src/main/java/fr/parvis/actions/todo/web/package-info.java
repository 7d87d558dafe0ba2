@NullMarked
package fr.parvis.actions.todo.web;

import org.jspecify.annotations.NullMarked;
