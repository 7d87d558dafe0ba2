@NullMarked
package fr.parvis.actions.team;

import org.jspecify.annotations.NullMarked;
