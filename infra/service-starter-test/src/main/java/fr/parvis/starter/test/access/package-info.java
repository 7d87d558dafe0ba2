@NullMarked
package fr.parvis.starter.test.access;

import org.jspecify.annotations.NullMarked;
