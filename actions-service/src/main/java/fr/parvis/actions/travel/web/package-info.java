@NullMarked
package fr.parvis.actions.travel.web;

import org.jspecify.annotations.NullMarked;
