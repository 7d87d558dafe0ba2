package fr.parvis.actions.playbook;

import fr.parvis.actions.practice.Practice;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant made of a guide.
 *
 * @param guide null where it went back to the shipped one
 */
public record OwnGuide(Practice practice, @Nullable Guide guide, long version) {}
