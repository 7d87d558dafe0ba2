@NullMarked
package fr.parvis.gateway.problems;

import org.jspecify.annotations.NullMarked;
