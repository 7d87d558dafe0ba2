/** What was done outside the walls, added up for those to whom one accounts. */
@NullMarked
package fr.parvis.actions.report;

import org.jspecify.annotations.NullMarked;
