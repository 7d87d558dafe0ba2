package fr.parvis.actions.action;

import fr.parvis.actions.practice.Practice;
import java.time.Instant;

/** What an action was before it became what it is. */
public record FormerPractice(Practice practice, Instant until) {}
