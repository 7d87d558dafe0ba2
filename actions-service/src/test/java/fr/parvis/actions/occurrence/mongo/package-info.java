@NullMarked
package fr.parvis.actions.occurrence.mongo;

import org.jspecify.annotations.NullMarked;
