package fr.parvis.actions.occurrence;

import org.jspecify.annotations.Nullable;

/** An occurrence one version on, said by what differs. */
final class NextOccurrence {

    private final Occurrence from;
    private Content content;
    private boolean own;
    private boolean announced;
    private OccurrenceState state;
    private Period period;
    private Crew crew;
    private @Nullable Ending ending;
    private int sequence;

    NextOccurrence(Occurrence from) {
        this.from = from;
        this.content = from.content();
        this.own = from.own();
        this.announced = from.announced();
        this.state = from.state();
        this.period = from.period();
        this.crew = from.crew();
        this.ending = from.ending();
        this.sequence = from.sequence();
    }

    NextOccurrence content(Content to, boolean alone) {
        content = to;
        own = alone;
        return this;
    }

    NextOccurrence announced(boolean to) {
        announced = to;
        return this;
    }

    NextOccurrence state(OccurrenceState to) {
        state = to;
        ending = null;
        return this;
    }

    NextOccurrence ending(String reason, boolean withAction) {
        ending = new Ending(reason, withAction);
        return this;
    }

    NextOccurrence period(Period to) {
        period = to;
        return this;
    }

    NextOccurrence crew(Crew to) {
        crew = to;
        return this;
    }

    /** The public sees the difference. */
    NextOccurrence seen() {
        sequence = from.sequence() + 1;
        return this;
    }

    /** Of one that is not stored yet: still the first version. */
    Occurrence first() {
        return done(from.version());
    }

    Occurrence done() {
        return done(from.version() + 1);
    }

    private Occurrence done(long version) {
        var moved = period.equals(from.period()) ? from.movedFrom() : from.period();
        return new Occurrence(
                from.id(),
                from.actionId(),
                content,
                own,
                announced,
                state,
                period,
                crew,
                moved,
                ending,
                null,
                from.commands(),
                sequence,
                version);
    }
}
