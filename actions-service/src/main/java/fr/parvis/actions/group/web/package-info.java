@NullMarked
package fr.parvis.actions.group.web;

import org.jspecify.annotations.NullMarked;
