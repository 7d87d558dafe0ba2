@NullMarked
package fr.parvis.actions.renewal.mongo;

import org.jspecify.annotations.NullMarked;
