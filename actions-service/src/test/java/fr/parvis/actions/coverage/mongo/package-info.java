@NullMarked
package fr.parvis.actions.coverage.mongo;

import org.jspecify.annotations.NullMarked;
