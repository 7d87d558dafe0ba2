@NullMarked
package fr.parvis.actions.professional.mongo;

import org.jspecify.annotations.NullMarked;
