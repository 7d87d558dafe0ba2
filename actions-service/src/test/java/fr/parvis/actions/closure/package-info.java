@NullMarked
package fr.parvis.actions.closure;

import org.jspecify.annotations.NullMarked;
