/** Volunteers, calls for help and their answers. */
@NullMarked
package fr.parvis.volunteers;

import org.jspecify.annotations.NullMarked;
