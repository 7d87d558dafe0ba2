@NullMarked
package fr.parvis.actions.form.web;

import org.jspecify.annotations.NullMarked;
