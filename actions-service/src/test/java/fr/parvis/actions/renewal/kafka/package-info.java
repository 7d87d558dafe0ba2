@NullMarked
package fr.parvis.actions.renewal.kafka;

import org.jspecify.annotations.NullMarked;
