@NullMarked
package fr.parvis.actions.action;

import org.jspecify.annotations.NullMarked;
