@NullMarked
package fr.parvis.actions.professional.web;

import org.jspecify.annotations.NullMarked;
