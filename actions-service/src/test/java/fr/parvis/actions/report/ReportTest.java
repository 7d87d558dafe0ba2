package fr.parvis.actions.report;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.house.HouseFixtures;
import fr.parvis.actions.house.InMemoryHouses;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.InMemoryOutcomes;
import fr.parvis.actions.outcome.Operator;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.OutcomeFixtures;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.season.InMemorySeasons;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Instant NOW = at("2027-03-31T18:00");
    private static final Place BERZE = new Place("71032", null, PlaceKind.TOWN_HALL, null);
    private static final ReportQuery ALL = new ReportQuery(OccurrenceSearch.ALL, null, null);

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    private final InMemoryHouses houses = new InMemoryHouses();
    private final Accounts accounts = new Accounts(occurrences, outcomes);
    private final InMemoryEntries entries = new InMemoryEntries();
    private final MakeFollowUp followUp = new MakeFollowUp(new ListDue(accounts, entries));
    private final MakeReport make =
            new MakeReport(accounts, houses, new InMemorySeasons(), InstantSource.fixed(NOW));

    @Test
    void each_practice_has_a_line_and_all_dates_a_total() {
        told(Plans.aPermanence(), "2027-03-04T09:00", Figures.people(8, 3));
        told(Plans.aPermanence(), "2027-03-11T09:00", Figures.people(12, 2));
        told(in(BERZE, Practice.LOCAL_EVENT), "2027-03-20T09:00", Figures.people(40, 25));

        var report = make.make(ALL, Grouping.PRACTICE);

        assertThat(report.lines())
                .containsExactly(
                        new ReportLine("LOCAL_EVENT", "Événement local", 1, 40, 25, 180, 1),
                        new ReportLine("PERMANENCE", "Permanence", 2, 20, 5, 360, 1));
        assertThat(report.total()).isEqualTo(new ReportLine("", "Total", 3, 60, 30, 540, 2));
        assertThat(report.missing()).isZero();
    }

    @Test
    void a_date_with_two_partners_is_under_each_and_once_in_the_total() {
        told(Plans.aPermanence(), "2027-03-04T09:00", Figures.people(8, 3));
        told(Plans.bare(Practice.FORECOURT), "2027-03-05T09:00", Figures.people(5, 0));

        var report = make.make(ALL, Grouping.PARTNER);

        assertThat(report.lines())
                .extracting(ReportLine::label)
                .containsExactly("Restos du Cœur", "Sans partenaire");
        assertThat(report.total().met()).isEqualTo(13);
    }

    @Test
    void communes_houses_and_seasons_are_named_and_what_has_none_comes_last() {
        var cluny = HouseFixtures.aHouse("France services de Cluny");
        houses.add(cluny, cluny.changed());
        told(Plans.from(cluny.id(), Plans.aPermanence()), "2027-03-04T09:00", Figures.people(8, 3));
        told(Plans.aPermanence(), "2027-03-05T09:00", Figures.people(5, 0));
        told(Plans.bare(Practice.FORECOURT), "2027-03-06T09:00", Figures.people(5, 0));

        assertThat(make.make(ALL, Grouping.HOUSE).lines())
                .extracting(ReportLine::label)
                .containsExactly(
                        "France services de Cluny",
                        "France services inconnue",
                        "Aucune en particulier");
        assertThat(make.make(ALL, Grouping.COMMUNE).lines())
                .extracting(ReportLine::label)
                .containsExactly("Cluny", "Sans lieu");
        assertThat(make.make(ALL, Grouping.SEASON).lines())
                .extracting(ReportLine::label)
                .containsExactly("Hors saison");
    }

    @Test
    void only_what_is_asked_for_is_counted() {
        told(Plans.aPermanence(), "2027-03-04T09:00", Figures.people(8, 3));
        told(Plans.bare(Practice.FORECOURT), "2027-03-05T09:00", Figures.people(5, 0));

        assertThat(total(new ReportQuery(OccurrenceSearch.ALL, Plans.CLUNY, null))).isEqualTo(8);
        assertThat(total(new ReportQuery(OccurrenceSearch.ALL, null, Plans.RESTOS))).isEqualTo(8);
        assertThat(total(new ReportQuery(OccurrenceSearch.ALL, null, "another"))).isZero();
    }

    @Test
    void a_date_that_nobody_told_of_is_said_to_be_missing() {
        var silent = added(Plans.aPermanence(), "2027-03-04T09:00");
        var held = silent.hold(NOW);
        occurrences.save(held, held.told());
        announced("2027-03-05T09:00");
        announced("2027-04-05T09:00");

        var report = make.make(ALL, Grouping.PRACTICE);

        assertThat(report.missing()).isEqualTo(2);
        assertThat(report.total()).isEqualTo(new ReportLine("", "Total", 1, 0, 0, 180, 1));
    }

    @Test
    void others_read_no_small_figure_and_cannot_compute_it() {
        told(Plans.aPermanence(), "2027-03-04T09:00", Figures.people(3, 1));
        told(in(BERZE, Practice.LOCAL_EVENT), "2027-03-20T09:00", Figures.people(40, 25));
        told(Plans.a(Practice.ANTENNA, "Antenne"), "2027-03-21T09:00", Figures.people(60, 50));

        var masked = make.make(ALL, Grouping.PRACTICE).masked();

        assertThat(masked.lines())
                .containsExactly(
                        new ReportLine("ANTENNA", "Antenne", 1, 60, 50, 180, 1),
                        new ReportLine("LOCAL_EVENT", "Événement local", 1, null, null, 180, 1),
                        new ReportLine("PERMANENCE", "Permanence", 1, null, null, 180, 1));
        assertThat(masked.total().met()).isEqualTo(103);
    }

    @Test
    void a_small_total_of_dates_with_two_partners_stays_masked() {
        var plan = Plans.aPermanence();
        told(plan, "2027-03-04T09:00", Figures.people(4, 0));

        var masked = make.make(ALL, Grouping.PARTNER).masked();

        assertThat(masked.total().met()).isNull();
        assertThat(masked.lines()).extracting(ReportLine::met).containsOnlyNulls();
    }

    @Test
    void dates_are_listed_one_by_one_and_masked_for_others() {
        told(Plans.aPermanence(), "2027-03-04T09:00", Figures.people(3, 1));
        told(Plans.aPermanence(), "2027-03-11T09:00", Figures.people(12, 6));
        told(Plans.aPermanence(), "2027-03-18T09:00", Figures.people(30, 9));
        var silent = added(Plans.aPermanence(), "2027-03-25T09:00").hold(NOW);
        occurrences.save(silent, silent.told());
        var list = new ListDates(accounts);

        assertThat(list.list(ALL)).extracting(DateLine::met).containsExactly(3, 12, 30, null);
        assertThat(list.masked(ALL)).extracting(DateLine::met).containsExactly(null, null, 30);
        assertThat(list.masked(ALL)).extracting(DateLine::newcomers).containsExactly(null, null, 9);
    }

    @Test
    void the_sheet_to_copy_from_names_every_operator_in_order() {
        told(Plans.aPermanence(), "2027-03-04T09:00", errands(new Errands(2, 1, 0)));
        told(Plans.aPermanence(), "2027-03-11T09:00", errands(new Errands(1, 0, 4)));
        var off = added(Plans.aPermanence(), "2027-03-12T09:00");
        occurrences.save(off.cancel("Neige"), off.told());

        var sheet = followUp.make(OccurrenceSearch.ALL, false);

        assertThat(sheet.dates()).hasSize(2);
        assertThat(sheet.met()).isEqualTo(10);
        assertThat(sheet.total()).isEqualTo(new Errands(3, 1, 4));
        assertThat(sheet.lines())
                .extracting(FollowUp.OperatorLine::operator)
                .containsExactly(Operator.values());
        assertThat(sheet.lines().get(1).errands()).isEqualTo(new Errands(3, 1, 4));
        assertThat(sheet.lines().getFirst().errands()).isEqualTo(Errands.NONE);
    }

    @Test
    void what_was_typed_elsewhere_is_not_typed_again() {
        var typed = told(Plans.aPermanence(), "2027-03-04T09:00", errands(new Errands(2, 1, 0)));
        var due = told(Plans.aPermanence(), "2027-03-11T09:00", errands(new Errands(1, 0, 4)));
        var mark = new MarkEntered(outcomes, entries, InstantSource.fixed(NOW));
        mark.mark(List.of(typed, new OccurrenceId("none")), "lea");
        correct(typed);

        var pending = followUp.make(OccurrenceSearch.ALL, true);
        var all = followUp.make(OccurrenceSearch.ALL, false);

        assertThat(pending.dates()).containsExactly(due);
        assertThat(pending.total()).isEqualTo(new Errands(1, 0, 4));
        assertThat(pending.entered()).isEqualTo(1);
        assertThat(pending.changed()).isEqualTo(1);
        assertThat(all.dates()).containsExactly(typed, due);
        mark.mark(List.of(typed), "lea");
        assertThat(followUp.make(OccurrenceSearch.ALL, true).changed()).isZero();
        mark.withdraw(List.of(typed));
        assertThat(followUp.make(OccurrenceSearch.ALL, true).dates()).containsExactly(typed, due);
    }

    private void correct(OccurrenceId id) {
        var before = outcomes.byId(id).orElseThrow();
        var after = before.correct(Figures.people(6, 0), OutcomeFixtures.LEA, NOW);
        outcomes.save(after, after.told());
    }

    private @Nullable Integer total(ReportQuery query) {
        return make.make(query, Grouping.PRACTICE).total().met();
    }

    private static Figures errands(Errands caf) {
        return new Figures(
                5, 0, Map.of(), Map.of(), Map.of(), Map.of(Operator.CAF, caf), 0, 0, null);
    }

    private static Plan in(Place place, Practice practice) {
        return Plans.with(Plans.a(practice, practice.label()), place);
    }

    private OccurrenceId told(Plan plan, String localStart, Figures figures) {
        var date = added(plan, localStart);
        var outcome = Outcome.record(date.id(), figures, OutcomeFixtures.LEA, NOW);
        outcomes.save(outcome, outcome.told());
        return date.id();
    }

    private void announced(String localStart) {
        var date = OccurrenceFixtures.anOccurrence(localStart);
        occurrences.add(date, date.told());
    }

    private Occurrence added(Plan plan, String localStart) {
        var date = OccurrenceFixtures.anOccurrence(ActionFixtures.aDraft(plan), localStart);
        occurrences.add(date, date.told());
        return date;
    }
}
