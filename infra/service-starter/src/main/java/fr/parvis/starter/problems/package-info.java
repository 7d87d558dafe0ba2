@NullMarked
package fr.parvis.starter.problems;

import org.jspecify.annotations.NullMarked;
