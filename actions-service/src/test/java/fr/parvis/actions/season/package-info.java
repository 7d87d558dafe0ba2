@NullMarked
package fr.parvis.actions.season;

import org.jspecify.annotations.NullMarked;
