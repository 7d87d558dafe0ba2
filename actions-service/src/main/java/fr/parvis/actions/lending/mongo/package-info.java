@NullMarked
package fr.parvis.actions.lending.mongo;

import org.jspecify.annotations.NullMarked;
