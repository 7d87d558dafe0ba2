@NullMarked
package fr.parvis.actions.coverage;

import org.jspecify.annotations.NullMarked;
