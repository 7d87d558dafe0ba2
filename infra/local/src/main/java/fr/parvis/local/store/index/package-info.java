/** Ordered indexes, and the planner that picks one for a query. */
@NullMarked
package fr.parvis.local.store.index;

import org.jspecify.annotations.NullMarked;
