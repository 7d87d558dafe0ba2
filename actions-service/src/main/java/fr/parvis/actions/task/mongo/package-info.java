@NullMarked
package fr.parvis.actions.task.mongo;

import org.jspecify.annotations.NullMarked;
