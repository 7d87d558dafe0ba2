@NullMarked
package fr.parvis.actions.homevisit.web;

import org.jspecify.annotations.NullMarked;
