@NullMarked
package fr.parvis.actions.house.mongo;

import org.jspecify.annotations.NullMarked;
