package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.practice.Onlooker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dated holding of an action, a thing of its own.
 *
 * @param own whether it was edited alone, and follows its action no more
 * @param announced whether its action is
 * @param period when it is; of one put off, when it was to be
 * @param movedFrom when it was before its last move
 * @param ending why it is put off or called off; null where it is neither
 * @param series what is to be done to the others of its action, as this version of it says
 * @param commands the last of such things that reached it, so that none does twice
 * @param sequence grows with each change that the public sees, for calendars
 */
public record Occurrence(
        OccurrenceId id,
        ActionId actionId,
        Content content,
        boolean own,
        boolean announced,
        OccurrenceState state,
        Period period,
        Crew crew,
        @Nullable Period movedFrom,
        @Nullable Ending ending,
        @Nullable SeriesCommand series,
        List<String> commands,
        int sequence,
        long version) {

    private static final int REMEMBERED = 8;

    /** People are there before the hour. */
    private static final Duration EARLY = Duration.ofMinutes(30);

    public Occurrence {
        commands = List.copyOf(commands);
    }

    public static Occurrence schedule(OccurrenceId id, Action action, Period period, Crew crew) {
        return new Occurrence(
                id,
                action.id(),
                Content.of(action.plan()),
                false,
                action.state() == ActionState.PLANNED,
                OccurrenceState.SCHEDULED,
                period,
                crew,
                null,
                null,
                null,
                List.of(),
                0,
                1);
    }

    public boolean isSeenBy(Onlooker onlooker) {
        return announced
                && onlooker.sees(content.practice(), content.admission(), content.partnerIds());
    }

    /** One that says of itself what is held. */
    public static Occurrence schedule(
            OccurrenceId id, Action action, Content content, Period period, Crew crew) {
        var next = schedule(id, action, period, crew).next();
        return next.content(content, !content.equals(Content.of(action.plan()))).first();
    }

    /** Says all of this at once; itself where nothing of it differs. */
    public Occurrence become(Content to, Period when, Crew by) {
        boolean reads = to.readsOtherwise(content) || !when.equals(period);
        if (!reads && to.equals(content) && by.equals(crew)) {
            return this;
        }
        refuse(OccurrenceState.CANCELLED, OccurrenceState.HELD);
        var next = next().period(when).crew(by).content(to, own || !to.equals(content));
        return (reads ? next.seen() : next).done();
    }

    /** Gives it another time; one that was put off is on again. */
    public Occurrence move(Period to) {
        refuse(OccurrenceState.CANCELLED, OccurrenceState.HELD);
        return state.isOn() && to.equals(period)
                ? this
                : next().state(OccurrenceState.SCHEDULED).period(to).seen().done();
    }

    /** Says otherwise what is held, for this date alone. */
    public Occurrence edit(Content to, Crew by) {
        refuse(OccurrenceState.CANCELLED);
        if (to.equals(content) && by.equals(crew)) {
            return this;
        }
        var next = next().crew(by);
        if (!to.equals(content)) {
            next.content(to, true);
        }
        return (to.readsOtherwise(content) ? next.seen() : next).done();
    }

    public Occurrence postpone(String reason) {
        refuse(OccurrenceState.POSTPONED, OccurrenceState.CANCELLED, OccurrenceState.HELD);
        return next().state(OccurrenceState.POSTPONED).ending(reason, false).seen().done();
    }

    public Occurrence cancel(String reason) {
        return cancel(reason, false);
    }

    /** On again, at the time it says: undoes that it was put off, called off or held. */
    public Occurrence reopen() {
        refuse(OccurrenceState.SCHEDULED);
        return next().state(OccurrenceState.SCHEDULED).seen().done();
    }

    public Occurrence hold(Instant now) {
        refuse(OccurrenceState.POSTPONED, OccurrenceState.CANCELLED, OccurrenceState.HELD);
        if (period.startsAt().minus(EARLY).isAfter(now)) {
            throw OccurrenceRefused.notBegun();
        }
        return next().state(OccurrenceState.HELD).done();
    }

    /** Held, whether or not it was so before. */
    public Occurrence held(Instant now) {
        return state == OccurrenceState.HELD ? this : hold(now);
    }

    /** What was just done to it is to be done to others of its action too. */
    public Occurrence spread(SeriesCommand command) {
        return with(command, commands);
    }

    /** Marks that a command on a series has reached it. */
    public Occurrence reached(String command) {
        var all = Stream.concat(commands.stream(), Stream.of(command)).toList();
        return with(series, all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }

    /** What a command makes of it, marked even where that is nothing. */
    public Occurrence heed(String command, UnaryOperator<Occurrence> done) {
        var changed = done.apply(this);
        return (changed == this ? next().done() : changed).reached(command);
    }

    /** Becomes what its action says now, where it still follows it; else stays the same. */
    public Occurrence follow(Action action, Instant now) {
        return state == OccurrenceState.HELD || period.isOver(now)
                ? this
                : new Following(this, action).outcome();
    }

    Occurrence cancel(String reason, boolean withAction) {
        refuse(OccurrenceState.CANCELLED, OccurrenceState.HELD);
        return next().state(OccurrenceState.CANCELLED).ending(reason, withAction).seen().done();
    }

    /** How it is now, as others are told. */
    public OccurrenceFact told() {
        return ToldOccurrence.now(this);
    }

    /** What became of it since then, as others are told. */
    public OccurrenceFact since(Occurrence before) {
        return ToldOccurrence.since(before, this);
    }

    /** Whether nobody counts on it: neither announced nor held. */
    boolean mayBeRemoved() {
        return !announced && state != OccurrenceState.HELD;
    }

    /** That it is taken out, as if it had never been. */
    public OccurrenceFact removed() {
        if (!mayBeRemoved()) {
            throw OccurrenceRefused.kept();
        }
        return ToldOccurrence.removed(this);
    }

    /** What it says to do to others, by name. */
    String asCommand() {
        return id.value() + ":" + version;
    }

    NextOccurrence next() {
        return new NextOccurrence(this);
    }

    private Occurrence with(@Nullable SeriesCommand command, List<String> reached) {
        return new Occurrence(
                id, actionId, content, own, announced, state, period, crew, movedFrom, ending,
                command, reached, sequence, version);
    }

    private void refuse(OccurrenceState... states) {
        for (var refused : states) {
            if (state == refused) {
                throw new OccurrenceRefused(state);
            }
        }
    }
}
