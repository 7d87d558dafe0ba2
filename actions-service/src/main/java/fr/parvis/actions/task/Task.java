package fr.parvis.actions.task;

import fr.parvis.actions.playbook.Step;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to do by a day, from a guide or typed by hand.
 *
 * @param owner who does it; null where anyone may take it
 * @param done null where it is not
 * @param origin null where it was typed by hand
 * @param dropped whether its date is not held, so that it need not be done
 */
public record Task(
        TaskId id,
        String title,
        @Nullable String advice,
        LocalDate due,
        @Nullable MemberId owner,
        @Nullable Done done,
        @Nullable Origin origin,
        boolean dropped,
        long version) {

    public static Task byHand(TaskId id, String title, LocalDate due, @Nullable MemberId owner) {
        return new Task(id, title, null, due, owner, null, null, false, 1);
    }

    static Task of(Step step, String anchor, Occasion occasion, LocalDate today) {
        var origin = new Origin(anchor, step.id(), step.day(), occasion);
        return new Task(
                TaskId.of(anchor, occasion.practice(), step.id()),
                step.title(),
                step.advice(),
                origin.due(today),
                null,
                null,
                origin,
                false,
                1);
    }

    public TaskState state() {
        if (done != null) {
            return TaskState.DONE;
        }
        return dropped ? TaskState.DROPPED : TaskState.OPEN;
    }

    /** Of the guide that it comes from. */
    Optional<Practice> practice() {
        return Optional.ofNullable(origin).map(it -> it.occasion().practice());
    }

    boolean isAfterTheDate() {
        return origin != null && origin.day() > 0;
    }

    public Task take(MemberId by) {
        if (by.equals(owner)) {
            return this;
        }
        if (state() != TaskState.OPEN) {
            throw new TaskRefused(state());
        }
        if (owner != null) {
            throw TaskRefused.taken();
        }
        return owned(by);
    }

    /** Lets anyone take it. */
    public Task giveBack() {
        if (state() != TaskState.OPEN) {
            throw new TaskRefused(state());
        }
        return owner == null ? this : owned(null);
    }

    public Task done(Done how) {
        if (state() == TaskState.DROPPED) {
            throw new TaskRefused(state());
        }
        return done == null ? done(how, dropped) : this;
    }

    public Task undone() {
        return done == null ? this : done(null, dropped);
    }

    /** It need not be done any more; what is done stays. */
    Task drop() {
        return state() == TaskState.OPEN ? done(null, true) : this;
    }

    /** Goes with its date as that is now; what is done stays. */
    Task follow(Occasion occasion, LocalDate today) {
        if (origin == null || done != null || (!dropped && occasion.equals(origin.occasion()))) {
            return this;
        }
        var moved = origin.on(occasion);
        var isAnotherDay = dropped || !occasion.on().equals(origin.occasion().on());
        return new Task(
                id,
                title,
                advice,
                isAnotherDay ? moved.due(today) : due,
                owner,
                null,
                moved,
                false,
                version + 1);
    }

    private Task owned(@Nullable MemberId by) {
        return new Task(id, title, advice, due, by, done, origin, dropped, version + 1);
    }

    private Task done(@Nullable Done how, boolean nowDropped) {
        return new Task(id, title, advice, due, owner, how, origin, nowDropped, version + 1);
    }
}
