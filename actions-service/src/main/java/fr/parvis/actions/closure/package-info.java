/** When a tenant does not go out, beside the holidays that everyone knows. */
@NullMarked
package fr.parvis.actions.closure;

import org.jspecify.annotations.NullMarked;
