@NullMarked
package fr.parvis.actions.tour.mongo;

import org.jspecify.annotations.NullMarked;
