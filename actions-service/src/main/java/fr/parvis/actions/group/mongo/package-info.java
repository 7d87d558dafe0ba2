@NullMarked
package fr.parvis.actions.group.mongo;

import org.jspecify.annotations.NullMarked;
