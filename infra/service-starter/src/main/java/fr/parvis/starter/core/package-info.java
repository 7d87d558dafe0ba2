@NullMarked
package fr.parvis.starter.core;

import org.jspecify.annotations.NullMarked;
