@NullMarked
package fr.parvis.volunteers.letter;

import org.jspecify.annotations.NullMarked;
