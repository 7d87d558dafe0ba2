@NullMarked
package fr.parvis.actions.travel.mongo;

import org.jspecify.annotations.NullMarked;
