@NullMarked
package fr.parvis.actions.renewal;

import org.jspecify.annotations.NullMarked;
