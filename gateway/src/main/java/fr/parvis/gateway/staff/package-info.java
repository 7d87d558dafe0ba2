@NullMarked
package fr.parvis.gateway.staff;

import org.jspecify.annotations.NullMarked;
