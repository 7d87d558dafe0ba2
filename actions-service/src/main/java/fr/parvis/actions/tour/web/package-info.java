@NullMarked
package fr.parvis.actions.tour.web;

import org.jspecify.annotations.NullMarked;
