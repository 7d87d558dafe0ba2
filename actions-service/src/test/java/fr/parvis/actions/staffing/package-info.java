@NullMarked
package fr.parvis.actions.staffing;

import org.jspecify.annotations.NullMarked;
