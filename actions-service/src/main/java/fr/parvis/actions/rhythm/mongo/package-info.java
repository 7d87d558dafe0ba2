@NullMarked
package fr.parvis.actions.rhythm.mongo;

import org.jspecify.annotations.NullMarked;
