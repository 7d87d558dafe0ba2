package fr.parvis.actions.task;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.playbook.PlaybookFixtures;
import fr.parvis.actions.playbook.Step;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tasks to test with. */
final class TaskFixtures {

    static final MemberId LEA = new MemberId("lea");
    static final MemberId PAUL = new MemberId("paul");
    static final LocalDate TODAY = LocalDate.parse("2027-03-01");
    static final Done DONE = new Done("user-lea", Instant.parse("2027-03-02T08:00:00Z"));

    private TaskFixtures() {}

    static Task aTask(String due) {
        return Task.byHand(
                new TaskId(UUID.randomUUID().toString()), "Rappeler", LocalDate.parse(due), null);
    }

    /** For what is packed on the day before. */
    static Task aStep(String on) {
        var date = UUID.randomUUID().toString();
        return Task.of(PlaybookFixtures.PACK, date, occasion(date, on), TODAY);
    }

    static Task aStep(Step step, String on) {
        return Task.of(step, "here", occasion("here", on), TODAY);
    }

    static Occasion occasion(String date, String on) {
        return new Occasion(
                new ActionId("an-action"),
                new OccurrenceId(date),
                Practice.PERMANENCE,
                "Permanence",
                LocalDate.parse(on));
    }
}
