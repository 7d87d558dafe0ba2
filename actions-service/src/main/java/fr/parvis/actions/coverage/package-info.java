/** Where the tenant has been, where it goes next, and how far its people live from a counter. */
@NullMarked
package fr.parvis.actions.coverage;

import org.jspecify.annotations.NullMarked;
