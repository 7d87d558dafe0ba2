@NullMarked
package fr.parvis.actions.retention.mongo;

import org.jspecify.annotations.NullMarked;
