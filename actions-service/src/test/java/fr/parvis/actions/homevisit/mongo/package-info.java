@NullMarked
package fr.parvis.actions.homevisit.mongo;

import org.jspecify.annotations.NullMarked;
