@NullMarked
package fr.parvis.actions.lending.kafka;

import org.jspecify.annotations.NullMarked;
