package fr.parvis.actions.news;

import fr.parvis.actions.playbook.Step;
import fr.parvis.actions.practice.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * The workshop that news could become.
 *
 * @param day when it could be held
 * @param steps of its guide
 */
public record Proposal(Plan plan, LocalDate day, List<Step> steps) {

    public Proposal {
        steps = List.copyOf(steps);
    }
}
