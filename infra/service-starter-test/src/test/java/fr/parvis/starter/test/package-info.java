@NullMarked
package fr.parvis.starter.test;

import org.jspecify.annotations.NullMarked;
