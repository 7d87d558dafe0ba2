@NullMarked
package fr.parvis.starter.security;

import org.jspecify.annotations.NullMarked;
