@NullMarked
package fr.parvis.actions;

import org.jspecify.annotations.NullMarked;
