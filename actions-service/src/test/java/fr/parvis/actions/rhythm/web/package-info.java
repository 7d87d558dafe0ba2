@NullMarked
package fr.parvis.actions.rhythm.web;

import org.jspecify.annotations.NullMarked;
