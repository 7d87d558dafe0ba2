@NullMarked
package fr.parvis.starter.pages;

import org.jspecify.annotations.NullMarked;
