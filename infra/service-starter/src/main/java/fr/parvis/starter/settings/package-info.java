@NullMarked
package fr.parvis.starter.settings;

import org.jspecify.annotations.NullMarked;
