@NullMarked
package fr.parvis.gateway.limits;

import org.jspecify.annotations.NullMarked;
