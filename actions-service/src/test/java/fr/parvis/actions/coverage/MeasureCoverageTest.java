package fr.parvis.actions.coverage;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.Author;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.InMemoryOutcomes;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class MeasureCoverageTest {

    private static final Instant NOW = at("2027-06-01T12:00");
    private static final String BLANOT = "71039";

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryOutcomes outcomes = new InMemoryOutcomes();

    @Test
    void from_cluny_alone_twenty_five_communes_are_more_than_ten_kilometres_away() {
        var coverage = measure(Clunisois.withoutAntenna(), 8);

        assertThat(coverage.communes()).hasSize(41);
        assertThat(coverage.fartherThan(10)).isBetween(24L, 26L);
        assertThat(coverage.fartherThan(15)).isBetween(10L, 12L);
    }

    @Test
    void with_salornay_seven_are_and_none_beyond_fifteen() {
        var coverage = measure(Clunisois.whole(), 8);

        assertThat(coverage.fartherThan(10)).isBetween(6L, 8L);
        assertThat(coverage.fartherThan(15)).isZero();
        assertThat(commune(coverage, Clunisois.SALORNAY).nearest())
                .satisfies(it -> assertThat(it.km()).isZero());
    }

    @Test
    void a_commune_shows_when_we_were_there_last_and_when_we_come_next() {
        hold("2027-03-04T09:00");
        hold("2027-04-15T09:00");
        announce("2027-07-01T09:00");
        announce("2027-06-10T09:00");

        var blanot = commune(measure(Clunisois.whole(), 8), BLANOT);

        assertThat(blanot.presence())
                .isEqualTo(new Presence(at("2027-04-15T09:00"), at("2027-06-10T09:00"), 2, 0));
        assertThat(blanot.silent()).isFalse();
    }

    @Test
    void those_who_came_for_the_first_time_are_counted_where_they_were_met() {
        var held = hold("2027-03-04T09:00");
        hold("2027-04-15T09:00");
        var outcome =
                Outcome.record(held.id(), Figures.people(8, 3), new Author("lea", "Léa"), NOW);
        outcomes.save(outcome, outcome.told());

        var coverage = measure(Clunisois.whole(), 8);

        assertThat(commune(coverage, BLANOT).presence().newcomers()).isEqualTo(3);
        assertThat(coverage.newcomers()).isEqualTo(3);
    }

    @Test
    void a_commune_where_nobody_was_for_that_many_weeks_is_silent() {
        hold("2027-04-15T09:00");

        assertThat(commune(measure(Clunisois.whole(), 7), BLANOT).silent()).isFalse();
        assertThat(commune(measure(Clunisois.whole(), 6), BLANOT).silent()).isTrue();
    }

    @Test
    void a_commune_with_a_house_or_an_antenna_is_never_silent() {
        var coverage = measure(Clunisois.whole(), 8);

        assertThat(commune(coverage, Clunisois.CLUNY).silent()).isFalse();
        assertThat(commune(coverage, Clunisois.SALORNAY).silent()).isFalse();
        assertThat(coverage.silent()).isEqualTo(39);
    }

    @Test
    void what_is_called_off_put_off_or_not_announced_is_no_presence() {
        add(atBlanot("2027-04-15T09:00").cancel("Neige"));
        add(atBlanot("2027-06-17T09:00").postpone("Salle prise"));
        add(anOccurrence(ActionFixtures.aDraft(Plans.at(place())), "2027-06-24T09:00"));

        assertThat(commune(measure(Clunisois.whole(), 8), BLANOT).presence())
                .isEqualTo(Presence.NONE);
    }

    @Test
    void a_home_visit_is_nobody_elses_business() {
        var visit = Plans.with(Plans.a(Practice.HOME_VISIT, "Visite"), place());
        add(anOccurrence(ActionFixtures.aDraft(visit), "2027-05-01T09:00").hold(NOW));

        assertThat(commune(measure(Clunisois.whole(), 8), BLANOT).presence())
                .isEqualTo(Presence.NONE);
    }

    private Coverage measure(TenantDirectory tenants, int weeks) {
        return new MeasureCoverage(
                        new Accounts(occurrences, outcomes), tenants, InstantSource.fixed(NOW))
                .measure(weeks);
    }

    private static CoveredCommune commune(Coverage coverage, String insee) {
        return coverage.communes().stream()
                .filter(it -> it.commune().insee().equals(insee))
                .findFirst()
                .orElseThrow();
    }

    private Occurrence hold(String localStart) {
        var held = atBlanot(localStart).hold(NOW);
        add(held);
        return held;
    }

    private void announce(String localStart) {
        add(atBlanot(localStart));
    }

    private static Occurrence atBlanot(String localStart) {
        return anOccurrence(ActionFixtures.anAnnounced(Plans.at(place())), localStart);
    }

    private static Place place() {
        return new Place(BLANOT, "Mairie", PlaceKind.BUILDING, Confidentiality.ASIDE);
    }

    private void add(Occurrence occurrence) {
        occurrences.add(occurrence, occurrence.told());
    }
}
