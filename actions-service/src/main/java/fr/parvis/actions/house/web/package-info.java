@NullMarked
package fr.parvis.actions.house.web;

import org.jspecify.annotations.NullMarked;
