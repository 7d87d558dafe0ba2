/** What waits for somebody, and the same as one mail in the morning for those who want it. */
@NullMarked
package fr.parvis.actions.todo;

import org.jspecify.annotations.NullMarked;
