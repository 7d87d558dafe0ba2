@NullMarked
package fr.parvis.actions.homevisit.kafka;

import org.jspecify.annotations.NullMarked;
