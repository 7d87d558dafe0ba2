@NullMarked
package fr.parvis.gateway;

import org.jspecify.annotations.NullMarked;
