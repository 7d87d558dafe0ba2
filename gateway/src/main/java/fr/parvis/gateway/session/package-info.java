@NullMarked
package fr.parvis.gateway.session;

import org.jspecify.annotations.NullMarked;
