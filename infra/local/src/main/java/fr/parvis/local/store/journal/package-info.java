/** What is on the disk: a snapshot, and the journal of what changed since. */
@NullMarked
package fr.parvis.local.store.journal;

import org.jspecify.annotations.NullMarked;
