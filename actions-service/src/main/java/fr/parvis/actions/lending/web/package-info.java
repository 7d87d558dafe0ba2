@NullMarked
package fr.parvis.actions.lending.web;

import org.jspecify.annotations.NullMarked;
