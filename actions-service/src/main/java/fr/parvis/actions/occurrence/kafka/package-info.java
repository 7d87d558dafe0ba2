@NullMarked
package fr.parvis.actions.occurrence.kafka;

import org.jspecify.annotations.NullMarked;
