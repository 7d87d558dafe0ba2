@NullMarked
package fr.parvis.gateway.bearer;

import org.jspecify.annotations.NullMarked;
