@NullMarked
package fr.parvis.actions.outcome.kafka;

import org.jspecify.annotations.NullMarked;
