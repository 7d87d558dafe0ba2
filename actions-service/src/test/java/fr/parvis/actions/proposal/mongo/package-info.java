@NullMarked
package fr.parvis.actions.proposal.mongo;

import org.jspecify.annotations.NullMarked;
