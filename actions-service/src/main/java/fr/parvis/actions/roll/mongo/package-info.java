@NullMarked
package fr.parvis.actions.roll.mongo;

import org.jspecify.annotations.NullMarked;
