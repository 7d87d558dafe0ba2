@NullMarked
package fr.parvis.actions.homevisit.timer;

import org.jspecify.annotations.NullMarked;
