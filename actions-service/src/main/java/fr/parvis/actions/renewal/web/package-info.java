@NullMarked
package fr.parvis.actions.renewal.web;

import org.jspecify.annotations.NullMarked;
