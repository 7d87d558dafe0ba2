@NullMarked
package fr.parvis.actions.outside.http;

import org.jspecify.annotations.NullMarked;
