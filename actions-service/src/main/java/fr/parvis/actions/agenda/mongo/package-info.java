@NullMarked
package fr.parvis.actions.agenda.mongo;

import org.jspecify.annotations.NullMarked;
