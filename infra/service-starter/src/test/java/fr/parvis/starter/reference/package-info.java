@NullMarked
package fr.parvis.starter.reference;

import org.jspecify.annotations.NullMarked;
