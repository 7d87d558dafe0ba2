@NullMarked
package fr.parvis.actions.form;

import org.jspecify.annotations.NullMarked;
