@NullMarked
package fr.parvis.actions.agenda.web;

import org.jspecify.annotations.NullMarked;
