@NullMarked
package fr.parvis.actions.report;

import org.jspecify.annotations.NullMarked;
