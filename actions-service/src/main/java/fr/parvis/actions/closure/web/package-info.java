@NullMarked
package fr.parvis.actions.closure.web;

import org.jspecify.annotations.NullMarked;
