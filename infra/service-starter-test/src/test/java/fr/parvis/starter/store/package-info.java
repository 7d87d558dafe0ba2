@NullMarked
package fr.parvis.starter.store;

import org.jspecify.annotations.NullMarked;
