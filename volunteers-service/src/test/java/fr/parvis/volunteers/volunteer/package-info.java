@NullMarked
package fr.parvis.volunteers.volunteer;

import org.jspecify.annotations.NullMarked;
