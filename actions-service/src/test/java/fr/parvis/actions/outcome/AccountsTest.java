package fr.parvis.actions.outcome;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.outcome.OutcomeFixtures.LEA;
import static fr.parvis.actions.outcome.OutcomeFixtures.NOON;
import static fr.parvis.actions.outcome.OutcomeFixtures.everything;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Instant NOW = at("2027-03-05T10:00");

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    private final Accounts accounts = new Accounts(occurrences, outcomes);
    private final ChangeOccurrence change =
            new ChangeOccurrence(occurrences, InstantSource.fixed(NOW));

    @Test
    void what_is_over_and_not_told_of_is_missing() {
        var past = added("2027-03-01T09:00");
        var held = change.hold(added("2027-03-02T09:00").id());
        told(added("2027-03-03T09:00"));
        change.postpone(added("2027-03-03T14:00").id(), "Neige");
        added("2027-03-05T08:00");
        added("2027-03-06T08:00");
        aDraft("2027-03-04T08:00");

        assertThat(accounts.page(OccurrenceSearch.ALL, it -> it.isMissing(NOW), null, 50))
                .extracting(Account::occurrence)
                .containsExactly(past, held);
    }

    @Test
    void what_was_called_off_after_it_was_told_of_is_not_given() {
        var given = told(added("2027-03-01T09:00"));
        var off = told(added("2027-03-02T09:00"));
        occurrences.save(off.cancel("Erreur"), off.told());
        added("2027-03-03T09:00");

        assertThat(accounts.page(OccurrenceSearch.ALL, Account::isGiven, null, 50))
                .extracting(Account::occurrence)
                .containsExactly(given);
    }

    @Test
    void the_list_goes_on_after_the_last_one_seen() {
        var days = IntStream.range(0, 450).mapToObj(it -> told(added(it))).toList();

        var first = accounts.page(OccurrenceSearch.ALL, Account::isGiven, null, 300);
        var rest =
                accounts.page(
                        OccurrenceSearch.ALL, Account::isGiven, first.getLast().occurrence(), 300);

        assertThat(first)
                .extracting(Account::occurrence)
                .containsExactlyElementsOf(days.subList(0, 300));
        assertThat(rest)
                .extracting(Account::occurrence)
                .containsExactlyElementsOf(days.subList(300, 450));
    }

    @Test
    void each_date_is_seen_once_with_what_is_said_of_it() {
        var given = told(added("2027-03-01T09:00"));
        var other = added("2027-03-02T09:00");
        var seen = new ArrayList<Account>();

        accounts.each(OccurrenceSearch.ALL, seen::add);

        assertThat(seen)
                .containsExactly(
                        new Account(given, outcomes.byId(given.id()).orElseThrow()),
                        new Account(other, null));
    }

    @Test
    void the_time_spent_is_as_said_else_as_planned() {
        var date = anOccurrence("2027-03-01T09:00");
        var said = Outcome.record(date.id(), everything(), LEA, NOON);
        var silent = Outcome.record(date.id(), Figures.NONE, LEA, NOON);

        assertThat(new Account(date, said).minutes()).isEqualTo(150);
        assertThat(new Account(date, silent).minutes()).isEqualTo(180);
        assertThat(new Account(date, null).minutes()).isEqualTo(180);
    }

    @Test
    void a_date_that_is_told_of_was_held_unless_it_was_called_off() {
        var hold = new HoldAccounted(change);
        var past = told(added("2027-03-01T09:00"));
        var off = told(added("2027-03-02T09:00"));
        occurrences.save(off.cancel("Erreur"), off.told());

        List.of(past.id(), past.id(), off.id(), new OccurrenceId("none")).forEach(hold::hold);

        assertThat(state(past)).isEqualTo(OccurrenceState.HELD);
        assertThat(state(off)).isEqualTo(OccurrenceState.CANCELLED);
    }

    private OccurrenceState state(Occurrence of) {
        return occurrences.byId(of.id()).orElseThrow().state();
    }

    private Occurrence told(Occurrence of) {
        var outcome = Outcome.record(of.id(), everything(), LEA, NOON);
        outcomes.save(outcome, outcome.told());
        return of;
    }

    private void aDraft(String localStart) {
        var draft = anOccurrence(ActionFixtures.aDraft(), localStart);
        occurrences.add(draft, draft.told());
    }

    private Occurrence added(int minute) {
        return added("2026-01-01T%02d:%02d".formatted(minute / 60, minute % 60));
    }

    private Occurrence added(String localStart) {
        var occurrence = anOccurrence(localStart);
        occurrences.add(occurrence, occurrence.told());
        return occurrence;
    }
}
