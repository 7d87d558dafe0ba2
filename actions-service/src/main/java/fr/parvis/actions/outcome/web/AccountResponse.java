package fr.parvis.actions.outcome.web;

import fr.parvis.actions.outcome.Account;
import fr.parvis.actions.practice.Practice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date and what is said of it.
 *
 * @param insee commune of the place
 * @param place where it was, in words
 * @param staff ids of the team's members who were there
 * @param minutes spent there: as said, else as planned
 */
record AccountResponse(
        String occurrenceId,
        String actionId,
        Practice practice,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String insee,
        @Nullable String place,
        List<String> staff,
        long minutes,
        @Nullable OutcomeResponse outcome) {

    static AccountResponse of(Account account) {
        var date = account.occurrence();
        var place = date.content().place();
        var outcome = account.outcome();
        return new AccountResponse(
                date.id().value(),
                date.actionId().value(),
                date.content().practice(),
                date.content().title(),
                date.period().startsAt(),
                date.period().endsAt(),
                place == null ? null : place.insee(),
                place == null ? null : place.label(),
                date.crew().staff(),
                account.minutes(),
                outcome == null ? null : OutcomeResponse.of(outcome));
    }
}
