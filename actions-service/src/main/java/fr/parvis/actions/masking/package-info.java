/** Figures that leave the house: small numbers identify people, and are kept from readers. */
@NullMarked
package fr.parvis.actions.masking;

import org.jspecify.annotations.NullMarked;
