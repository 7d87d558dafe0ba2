@NullMarked
package fr.parvis.partners.partner.mongo;

import org.jspecify.annotations.NullMarked;
