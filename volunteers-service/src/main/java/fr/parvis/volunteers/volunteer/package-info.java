/** The people who agreed to pass news on and to be asked for a coup de main. */
@NullMarked
package fr.parvis.volunteers.volunteer;

import org.jspecify.annotations.NullMarked;
