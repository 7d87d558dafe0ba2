@NullMarked
package fr.parvis.gateway.docs;

import org.jspecify.annotations.NullMarked;
