@NullMarked
package fr.parvis.actions.task.web;

import org.jspecify.annotations.NullMarked;
