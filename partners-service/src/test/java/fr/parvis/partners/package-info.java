@NullMarked
package fr.parvis.partners;

import org.jspecify.annotations.NullMarked;
