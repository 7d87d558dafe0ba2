package fr.parvis.actions.homevisit;

import org.jspecify.annotations.Nullable;

/**
 * Who of the tenant does something about a visit.
 *
 * @param userId subject of the account
 * @param memberId of the team; null for somebody who is not in it
 */
public record Colleague(String userId, @Nullable String memberId) {}
