@NullMarked
package fr.parvis.actions.roster;

import org.jspecify.annotations.NullMarked;
