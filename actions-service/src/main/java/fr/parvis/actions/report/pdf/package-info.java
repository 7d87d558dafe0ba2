@NullMarked
package fr.parvis.actions.report.pdf;

import org.jspecify.annotations.NullMarked;
