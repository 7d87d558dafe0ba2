@NullMarked
package fr.parvis.actions.task.kafka;

import org.jspecify.annotations.NullMarked;
