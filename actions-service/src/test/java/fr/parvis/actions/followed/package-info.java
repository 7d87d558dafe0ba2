@NullMarked
package fr.parvis.actions.followed;

import org.jspecify.annotations.NullMarked;
