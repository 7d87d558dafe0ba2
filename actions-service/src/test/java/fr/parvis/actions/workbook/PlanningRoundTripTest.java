package fr.parvis.actions.workbook;

import static fr.parvis.actions.workbook.Plannings.CLUNISOIS;
import static fr.parvis.actions.workbook.Plannings.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.Lead;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever date there can be, the workbook that it is exported to changes nothing. */
class PlanningRoundTripTest {

    private static final List<String> LABELS =
            List.of(
                    "",
                    "mairie",
                    "Place du marché",
                    "- 2, rue de l’Église",
                    "Total Access",
                    "= 12");
    private static final List<String> PARTNERS =
            List.of("CAF", "Sport et Loisirs", "Mairie / CCAS", "Épicerie « Chez nous »");
    private static final List<Instant> CLOCK_CHANGES =
            List.of(Instant.parse("2027-10-31T00:45:00Z"), Instant.parse("2027-03-28T00:45:00Z"));

    /** Two Château-Chinon, two Castillon, two Bors, Vergné and La Vergne, Longeville, Arue. */
    private static final Set<String> NAMED_ALIKE =
            Set.of(
                    "58062", "58063", "64181", "64182", "16052", "16053", "17465", "17467", "25346",
                    "98712");

    /** Recognising each of 35,000 names anywhere in the country takes long. */
    private static final int ONE_OF = 25;

    private final Plannings plannings = new Plannings();

    @RepeatedTest(20)
    void dates_of_any_hour_and_place_come_back_as_known(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        IntStream.range(0, 100).forEach(_ -> store(anyPlace(random), anyPeriod(random), random));

        SheetReport back = plannings.run(HEADINGS, plannings.exported());

        assertThat(back.rejected()).isEmpty();
        assertThat(back.duplicates()).isEqualTo(100);
        assertThat(plannings.allOccurrences()).hasSize(100);
    }

    @Test
    void communes_of_the_whole_country_come_back_as_themselves() {
        var morning = Instant.parse("2027-01-25T08:00:00Z");
        allCommunes().forEach(insee -> store(townHall(insee), hours(morning, 2), new Random(1)));

        SheetReport back = plannings.run(HEADINGS, plannings.exported());

        assertThat(back.rejected()).isEmpty();
        assertThat(back.created()).isZero();
    }

    @Test
    void a_date_of_a_commune_that_was_merged_comes_back_as_known() {
        store(townHall("71492"), hours(Instant.parse("2027-01-25T08:00:00Z"), 2), new Random(1));

        assertThat(plannings.run(HEADINGS, plannings.exported()).duplicates()).isEqualTo(1);
    }

    @Test
    void an_imported_row_comes_back_as_known_whatever_its_cells_begin_with() {
        plannings.run(
                HEADINGS,
                "25/01/2027||21h-1h|mairie|Joncy|bus nomade|CAF et MSA|- Léa|= bus|10|6|2|-10 %");

        assertThat(plannings.run(HEADINGS, plannings.exported()).duplicates()).isEqualTo(1);
    }

    private void store(@Nullable Place place, Period period, Random random) {
        Action draft =
                Action.draft(new ActionId(UUID.randomUUID().toString()), plan(place, random));
        plannings.actions.add(draft, draft.changed());
        Occurrence dated =
                Occurrence.schedule(
                        new OccurrenceId(UUID.randomUUID().toString()), draft, period, Crew.NOBODY);
        plannings.occurrences.add(dated, dated.told());
    }

    private static Plan plan(@Nullable Place place, Random random) {
        return new Plan(
                Practice.values()[random.nextInt(Practice.values().length)],
                "Une date",
                null,
                null,
                null,
                place,
                List.of(),
                new Organisation(
                        Lead.US,
                        null,
                        null,
                        List.of(new PartnerRef(PARTNERS.get(random.nextInt(4)), null))),
                Admission.FREE,
                Arrangements.NONE);
    }

    private static @Nullable Place anyPlace(Random random) {
        var communes = CLUNISOIS.communes();
        return random.nextInt(4) == 0
                ? null
                : new Place(
                        communes.get(random.nextInt(communes.size())),
                        LABELS.get(random.nextInt(LABELS.size())),
                        PlaceKind.BUILDING,
                        null);
    }

    private static Stream<String> allCommunes() {
        var corsican = Stream.of("2A", "2B").flatMap(it -> numbered(it, 1_000));
        return Stream.concat(NAMED_ALIKE.stream(), Stream.concat(numbered("", 100_000), corsican))
                .flatMap(code -> Communes.official().byCode(code).stream())
                .map(Commune::insee)
                .distinct()
                .filter(code -> NAMED_ALIKE.contains(code) || isOneOfMany(code));
    }

    private static boolean isOneOfMany(String insee) {
        return insee.hashCode() % ONE_OF == 0;
    }

    private static Stream<String> numbered(String prefix, int count) {
        String form = "%s%0" + (5 - prefix.length()) + "d";
        return IntStream.range(0, count).mapToObj(at -> form.formatted(prefix, at));
    }

    private static Place townHall(String insee) {
        return new Place(insee, "mairie", PlaceKind.TOWN_HALL, null);
    }

    /** Of any length to the second, also across midnight and the changes of the clock. */
    private static Period anyPeriod(Random random) {
        Instant start =
                random.nextInt(5) == 0
                        ? CLOCK_CHANGES.get(random.nextInt(2))
                        : Instant.parse("2027-01-01T00:00:00Z")
                                .plusSeconds(random.nextInt(365 * 24 * 3600));
        return new Period(start, start.plusSeconds(1 + random.nextInt(24 * 3600)));
    }

    private static Period hours(Instant start, int hours) {
        return new Period(start, start.plus(Duration.ofHours(hours)));
    }
}
