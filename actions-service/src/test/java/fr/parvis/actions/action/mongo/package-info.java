@NullMarked
package fr.parvis.actions.action.mongo;

import org.jspecify.annotations.NullMarked;
