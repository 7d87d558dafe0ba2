@NullMarked
package fr.parvis.actions.travel;

import org.jspecify.annotations.NullMarked;
