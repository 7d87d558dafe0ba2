package fr.parvis.volunteers.volunteer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether someone agreed to be written to, since when, and how we know; a doubt is a no. */
public record Consent(State state, @Nullable Instant at, @Nullable Source source) {

    public static final Consent UNKNOWN = new Consent(State.UNKNOWN, null, null);

    /** What they said. */
    public enum State {
        GIVEN,
        REFUSED,
        UNKNOWN
    }

    /** How we know. */
    public enum Source {
        WORKBOOK,
        STAFF,
        LINK,
        PAPER,
        PHONE
    }

    /** What is said now, and how we know; not knowing has neither date nor source. */
    public record Said(State state, Source source) {
        public Consent at(Instant now) {
            return state == State.UNKNOWN ? Consent.UNKNOWN : new Consent(state, now, source);
        }
    }

    public static Consent given(Instant at, Source source) {
        return new Consent(State.GIVEN, at, source);
    }

    public static Consent refused(Instant at, Source source) {
        return new Consent(State.REFUSED, at, source);
    }

    public boolean isGiven() {
        return state == State.GIVEN;
    }
}
