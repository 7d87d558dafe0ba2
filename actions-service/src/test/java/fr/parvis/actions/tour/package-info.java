@NullMarked
package fr.parvis.actions.tour;

import org.jspecify.annotations.NullMarked;
