@NullMarked
package fr.parvis.actions.telling.kafka;

import org.jspecify.annotations.NullMarked;
