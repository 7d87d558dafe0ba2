@NullMarked
package fr.parvis.actions.myday.web;

import org.jspecify.annotations.NullMarked;
