@NullMarked
package fr.parvis.actions.coverage.web;

import org.jspecify.annotations.NullMarked;
