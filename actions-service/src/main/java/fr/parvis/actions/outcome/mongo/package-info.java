@NullMarked
package fr.parvis.actions.outcome.mongo;

import org.jspecify.annotations.NullMarked;
