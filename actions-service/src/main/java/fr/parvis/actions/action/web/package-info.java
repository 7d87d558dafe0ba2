@NullMarked
package fr.parvis.actions.action.web;

import org.jspecify.annotations.NullMarked;
