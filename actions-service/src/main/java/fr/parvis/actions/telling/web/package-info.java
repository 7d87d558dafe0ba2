@NullMarked
package fr.parvis.actions.telling.web;

import org.jspecify.annotations.NullMarked;
