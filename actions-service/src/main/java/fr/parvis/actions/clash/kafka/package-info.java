@NullMarked
package fr.parvis.actions.clash.kafka;

import org.jspecify.annotations.NullMarked;
