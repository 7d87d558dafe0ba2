@NullMarked
package fr.parvis.starter.openapi;

import org.jspecify.annotations.NullMarked;
