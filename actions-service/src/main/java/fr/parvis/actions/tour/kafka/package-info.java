@NullMarked
package fr.parvis.actions.tour.kafka;

import org.jspecify.annotations.NullMarked;
