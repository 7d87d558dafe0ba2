@NullMarked
package fr.parvis.actions.practice;

import org.jspecify.annotations.NullMarked;
