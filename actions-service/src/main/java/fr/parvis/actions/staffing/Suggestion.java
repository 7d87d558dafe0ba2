package fr.parvis.actions.staffing;

import java.util.List;

/**
 * Somebody who could take a date, and why; a hint that decides nothing.
 *
 * @param obstacles what speaks against it; empty where nothing does
 */
public record Suggestion(
        String memberId, String name, int score, List<String> reasons, List<String> obstacles) {

    public Suggestion {
        reasons = List.copyOf(reasons);
        obstacles = List.copyOf(obstacles);
    }
}
