@NullMarked
package fr.parvis.actions.proposal;

import org.jspecify.annotations.NullMarked;
