@NullMarked
package fr.parvis.actions.lending;

import org.jspecify.annotations.NullMarked;
