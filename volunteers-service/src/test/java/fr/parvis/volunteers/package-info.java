@NullMarked
package fr.parvis.volunteers;

import org.jspecify.annotations.NullMarked;
