@NullMarked
package fr.parvis.actions.house.kafka;

import org.jspecify.annotations.NullMarked;
