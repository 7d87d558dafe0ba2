@NullMarked
package fr.parvis.actions.staffing.web;

import org.jspecify.annotations.NullMarked;
