@NullMarked
package fr.parvis.actions.proposal.kafka;

import org.jspecify.annotations.NullMarked;
