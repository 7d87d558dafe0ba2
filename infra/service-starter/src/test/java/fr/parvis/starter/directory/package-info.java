@NullMarked
package fr.parvis.starter.directory;

import org.jspecify.annotations.NullMarked;
