@NullMarked
package fr.parvis.gateway.proxy;

import org.jspecify.annotations.NullMarked;
