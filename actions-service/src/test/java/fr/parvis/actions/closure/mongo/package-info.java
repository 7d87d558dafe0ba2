@NullMarked
package fr.parvis.actions.closure.mongo;

import org.jspecify.annotations.NullMarked;
