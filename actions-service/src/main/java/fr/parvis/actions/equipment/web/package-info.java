@NullMarked
package fr.parvis.actions.equipment.web;

import org.jspecify.annotations.NullMarked;
