@NullMarked
package fr.parvis.actions.season.web;

import org.jspecify.annotations.NullMarked;
