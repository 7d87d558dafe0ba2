/** A mail server that keeps every message for people and tests to read, and sends nothing on. */
@NullMarked
package fr.parvis.local.mailbox;

import org.jspecify.annotations.NullMarked;
