@NullMarked
package fr.parvis.actions.outside;

import org.jspecify.annotations.NullMarked;
