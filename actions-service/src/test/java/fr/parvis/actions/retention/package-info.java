@NullMarked
package fr.parvis.actions.retention;

import org.jspecify.annotations.NullMarked;
