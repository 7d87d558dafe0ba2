@NullMarked
package fr.parvis.actions.proposal.web;

import org.jspecify.annotations.NullMarked;
