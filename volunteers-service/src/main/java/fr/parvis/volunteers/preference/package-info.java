@NullMarked
package fr.parvis.volunteers.preference;

import org.jspecify.annotations.NullMarked;
