/** The embedded server that speaks the MongoDB wire protocol: for demos, tests and pilots. */
@NullMarked
package fr.parvis.local.store;

import org.jspecify.annotations.NullMarked;
