@NullMarked
package fr.parvis.partners.grant;

import org.jspecify.annotations.NullMarked;
