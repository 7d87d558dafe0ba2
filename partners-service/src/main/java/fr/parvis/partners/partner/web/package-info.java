@NullMarked
package fr.parvis.partners.partner.web;

import org.jspecify.annotations.NullMarked;
