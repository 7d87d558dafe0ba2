package fr.parvis.actions.playbook.web;

import fr.parvis.actions.playbook.Playbook;
import fr.parvis.actions.playbook.Step;
import fr.parvis.actions.practice.Practice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide as it is shown. */
record PlaybookResponse(
        Practice practice,
        String title,
        String introduction,
        List<StepResponse> steps,
        boolean adapted,
        long version) {

    record StepResponse(String id, int day, String title, @Nullable String advice, boolean far) {

        static StepResponse of(Step step) {
            return new StepResponse(
                    step.id(), step.day(), step.title(), step.advice(), step.isFar());
        }
    }

    static PlaybookResponse of(Playbook playbook) {
        return new PlaybookResponse(
                playbook.practice(),
                playbook.guide().title(),
                playbook.guide().introduction(),
                playbook.guide().steps().stream().map(StepResponse::of).toList(),
                playbook.adapted(),
                playbook.version());
    }
}
