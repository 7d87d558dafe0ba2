@NullMarked
package fr.parvis.starter.links;

import org.jspecify.annotations.NullMarked;
