package fr.parvis.actions.sharing;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static fr.parvis.actions.sharing.Neighbourhood.inMauriac;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellDatesTest {

    private static final String THURSDAY = "2027-03-04T09:00";

    private final InMemoryShares shares = new InMemoryShares();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemorySharedDates copies = new InMemorySharedDates();
    private final InstantSource clock = () -> Instant.parse("2027-01-05T08:00:00Z");
    private final Action action = ActionFixtures.anAnnounced(Plans.aPermanence());
    private final Occurrence date = OccurrenceFixtures.anOccurrence(action, THURSDAY);

    @Test
    void who_is_named_sees_the_dates_and_nobody_of_the_team() {
        store(date);

        share(TestTenants.MAURIAC);

        SharedDate seen = seen(date).orElseThrow();
        assertThat(seen.title()).isEqualTo("Permanence aux Restos du Cœur");
        assertThat(seen.owner()).isEqualTo(TestTenants.CLUNISOIS);
        assertThat(seen.toString()).doesNotContain("lea", "kangoo", Plans.RESTOS);
    }

    @Test
    void who_is_not_named_sees_nothing() {
        store(date);

        tellDate(date);

        assertThat(seen(date)).isEmpty();
    }

    @Test
    void a_draft_is_seen_once_it_is_announced_and_no_more_when_it_is_not() {
        Action draft = ActionFixtures.aDraft();
        Occurrence hidden = OccurrenceFixtures.anOccurrence(draft, THURSDAY);
        store(hidden);
        share(draft, 0, TestTenants.MAURIAC);
        assertThat(seen(hidden)).isEmpty();

        Occurrence announced = hidden.follow(draft.announce(), clock.instant());
        save(announced);
        tellDate(announced);

        assertThat(seen(hidden)).isPresent();
    }

    @Test
    void a_home_visit_is_never_seen() {
        Action visit =
                ActionFixtures.aDraft(Plans.a(Practice.HOME_VISIT, "Chez Mme Durand"))
                        .approve("visit")
                        .announce();
        Occurrence at = OccurrenceFixtures.anOccurrence(visit, THURSDAY);
        store(at);

        share(visit, 0, TestTenants.MAURIAC);

        assertThat(seen(at)).isEmpty();
    }

    @Test
    void a_date_that_is_called_off_says_so() {
        store(date);
        share(TestTenants.MAURIAC);

        Occurrence off = date.cancel("neige");
        save(off);
        tellDate(off);

        assertThat(seen(date)).map(SharedDate::state).contains(OccurrenceState.CANCELLED);
        assertThat(seen(date).toString()).doesNotContain("neige");
    }

    @Test
    void who_is_not_named_any_more_sees_nothing_any_more() {
        store(date);
        share(TestTenants.MAURIAC);

        share(action, 1);

        assertThat(seen(date)).isEmpty();
    }

    @Test
    void an_event_that_comes_late_shows_nothing_to_who_left_meanwhile() {
        store(date);
        share(TestTenants.MAURIAC);
        share(action, 1);

        tellDate(date);

        assertThat(seen(date)).isEmpty();
    }

    @Test
    void who_leaves_while_the_date_is_told_does_not_keep_it() {
        store(date);
        named(action, 0, TestTenants.MAURIAC);
        var leaving = new Interrupted(copies, () -> inClunisois(() -> named(action, 1)));

        inClunisois(() -> telling(leaving).date(action.id().value(), date.id()));

        assertThat(seen(date)).isEmpty();
    }

    @Test
    void a_date_that_moves_while_it_is_told_is_seen_where_it_moved() {
        store(date);
        named(action, 0, TestTenants.MAURIAC);
        Occurrence moved = date.move(OccurrenceFixtures.threeHours("2027-03-05T14:00"));
        var moving = new Interrupted(copies, () -> save(moved));

        inClunisois(() -> telling(moving).date(action.id().value(), date.id()));

        assertThat(seen(date)).map(SharedDate::period).contains(moved.period());
    }

    private TellDates telling(SharedDates into) {
        return new TellDates(shares, occurrences, into, new Door(shares), clock);
    }

    private void store(Occurrence occurrence) {
        inClunisois(() -> occurrences.add(occurrence, occurrence.told()));
    }

    private void save(Occurrence changed) {
        inClunisois(() -> occurrences.save(changed, changed.told()));
    }

    private void tellDate(Occurrence occurrence) {
        inClunisois(() -> telling(copies).date(occurrence.actionId().value(), occurrence.id()));
    }

    private void share(Siren... neighbours) {
        share(action, 0, neighbours);
    }

    /** Names them, and lets it be known. */
    private void share(Action shared, long seen, Siren... neighbours) {
        ShareChanged fact = named(shared, seen, neighbours);
        var everyone =
                Stream.concat(fact.neighbours().stream(), fact.left().stream())
                        .map(Siren::new)
                        .toList();
        inClunisois(() -> telling(copies).action(shared.id().value(), everyone));
    }

    private ShareChanged named(Action shared, long seen, Siren... neighbours) {
        return inClunisois(
                () -> {
                    Share present = shares.of(SharedKind.ACTION, shared.id().value());
                    assertThat(present.version()).isEqualTo(seen);
                    Share changed =
                            present.agree(Stream.of(neighbours).map(Agreement::with).toList());
                    ShareChanged fact = ShareChanged.between(present, changed);
                    assertThat(shares.save(changed, fact)).isTrue();
                    return fact;
                });
    }

    private Optional<SharedDate> seen(Occurrence occurrence) {
        return inMauriac(() -> copies.byId(occurrence.id().value()));
    }
}
