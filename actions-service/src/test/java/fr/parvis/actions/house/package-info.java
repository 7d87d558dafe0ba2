@NullMarked
package fr.parvis.actions.house;

import org.jspecify.annotations.NullMarked;
