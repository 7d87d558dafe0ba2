@NullMarked
package fr.parvis.actions.group.kafka;

import org.jspecify.annotations.NullMarked;
