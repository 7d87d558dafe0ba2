@NullMarked
package fr.parvis.actions.homevisit;

import org.jspecify.annotations.NullMarked;
