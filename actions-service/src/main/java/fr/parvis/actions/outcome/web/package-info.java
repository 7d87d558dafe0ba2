@NullMarked
package fr.parvis.actions.outcome.web;

import org.jspecify.annotations.NullMarked;
