/** A village, a partner or a resident asks us to come; we answer within a promised delay. */
@NullMarked
package fr.parvis.actions.request;

import org.jspecify.annotations.NullMarked;
