@NullMarked
package fr.parvis.partners.partner;

import org.jspecify.annotations.NullMarked;
