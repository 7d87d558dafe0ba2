@NullMarked
package fr.parvis.actions.telling.mongo;

import org.jspecify.annotations.NullMarked;
