@NullMarked
package fr.parvis.actions.roster.web;

import org.jspecify.annotations.NullMarked;
