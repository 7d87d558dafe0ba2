/** {@code ./parvis}: starts, watches and stops the whole system as processes of one machine. */
@NullMarked
package fr.parvis.local.launcher;

import org.jspecify.annotations.NullMarked;
