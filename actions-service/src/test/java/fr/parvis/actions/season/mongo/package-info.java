@NullMarked
package fr.parvis.actions.season.mongo;

import org.jspecify.annotations.NullMarked;
