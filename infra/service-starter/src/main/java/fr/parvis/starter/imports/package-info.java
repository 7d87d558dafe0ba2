/** What becomes of the workbooks that people send, whatever their sheets are about. Plain Java. */
@NullMarked
package fr.parvis.starter.imports;

import org.jspecify.annotations.NullMarked;
