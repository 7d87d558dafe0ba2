@NullMarked
package fr.parvis.actions.group;

import org.jspecify.annotations.NullMarked;
