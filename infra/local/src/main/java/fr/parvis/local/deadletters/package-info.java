/** Records that a service could not handle: listed, looked at, delivered once more. */
@NullMarked
package fr.parvis.local.deadletters;

import org.jspecify.annotations.NullMarked;
