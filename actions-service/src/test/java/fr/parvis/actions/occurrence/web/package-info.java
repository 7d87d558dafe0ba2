@NullMarked
package fr.parvis.actions.occurrence.web;

import org.jspecify.annotations.NullMarked;
