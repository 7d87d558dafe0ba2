@NullMarked
package fr.parvis.volunteers.asking;

import org.jspecify.annotations.NullMarked;
