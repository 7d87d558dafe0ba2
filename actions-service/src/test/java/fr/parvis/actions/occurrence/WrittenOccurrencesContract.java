package fr.parvis.actions.occurrence;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import org.junit.jupiter.api.Test;

/** What every reader of last writes does; each implementation runs it. */
public interface WrittenOccurrencesContract {

    Occurrences occurrences();

    WrittenOccurrences written();

    @Test
    default void an_occurrence_is_found_by_its_id_and_by_the_code_on_paper() {
        inClunisois(
                () -> {
                    var occurrence = added("2028-01-07T09:00");
                    var code = PrintedCode.of(occurrence.id());

                    assertThat(written().byId(occurrence.id()).map(Written::occurrence))
                            .contains(occurrence);
                    assertThat(written().byCode(code).map(Written::occurrence))
                            .contains(occurrence);
                });
    }

    @Test
    default void a_change_is_written_later_than_what_it_changes() {
        inClunisois(
                () -> {
                    var occurrence = added("2028-02-07T09:00");
                    var before = written().byId(occurrence.id()).orElseThrow();
                    var moved = occurrence.move(threeHours("2028-02-08T09:00"));
                    occurrences().save(moved, moved.told());

                    var after = written().byId(occurrence.id()).orElseThrow();

                    assertThat(after.occurrence()).isEqualTo(moved);
                    assertThat(after.at()).isAfterOrEqualTo(before.at());
                });
    }

    @Test
    default void what_was_removed_is_found_neither_by_id_nor_by_code() {
        inClunisois(
                () -> {
                    var occurrence = added("2028-03-07T09:00");
                    occurrences().remove(occurrence, occurrence.told());

                    assertThat(written().byId(occurrence.id())).isEmpty();
                    assertThat(written().byCode(PrintedCode.of(occurrence.id()))).isEmpty();
                });
    }

    @Test
    default void the_first_of_a_search_come_by_their_beginning() {
        inClunisois(
                () -> {
                    var later = added("2028-04-09T09:00");
                    var sooner = added("2028-04-07T09:00");
                    var search =
                            OccurrenceSearch.between(
                                    at("2028-04-01T00:00"), at("2028-05-01T00:00"));

                    assertThat(written().first(search, 5))
                            .extracting(Written::occurrence)
                            .containsExactly(sooner, later);
                    assertThat(written().first(search, 1))
                            .extracting(Written::occurrence)
                            .containsExactly(sooner);
                });
    }

    private Occurrence added(String localStart) {
        var occurrence = anOccurrence(localStart);
        occurrences().add(occurrence, occurrence.told());
        return occurrence;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
