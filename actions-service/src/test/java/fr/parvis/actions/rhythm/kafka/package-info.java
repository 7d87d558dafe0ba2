@NullMarked
package fr.parvis.actions.rhythm.kafka;

import org.jspecify.annotations.NullMarked;
