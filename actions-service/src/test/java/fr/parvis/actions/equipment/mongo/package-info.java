@NullMarked
package fr.parvis.actions.equipment.mongo;

import org.jspecify.annotations.NullMarked;
