package fr.parvis.actions.playbook;

import fr.parvis.actions.practice.Practice;

/**
 * The guide by which a tenant holds a practice.
 *
 * @param adapted whether the tenant wrote it its own way
 * @param version 0 as long as nobody ever did
 */
public record Playbook(Practice practice, Guide guide, boolean adapted, long version) {}
