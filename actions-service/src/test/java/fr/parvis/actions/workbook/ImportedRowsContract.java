package fr.parvis.actions.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of imported rows does; each implementation runs it. */
public interface ImportedRowsContract {

    ImportedRows rows();

    @Test
    default void a_row_added_is_found_again_as_it_was() {
        inClunisois(
                () -> {
                    ImportedRow row = added("CAF");

                    assertThat(rows().byIds(List.of(row.id(), "other"))).containsExactly(row);
                    assertThat(rows().ofActions(List.of(row.actionId()))).containsExactly(row);
                    assertThat(rows().byIds(List.of())).isEmpty();
                    assertThat(rows().ofActions(List.of())).isEmpty();
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(
                () -> {
                    ImportedRow known = added("CAF");
                    ImportedRow other = row("CAF");

                    assertThat(rows().addAll(List.of(known, other))).containsExactly(other);
                    assertThat(rows().addAll(List.of())).isEmpty();
                });
    }

    @Test
    default void rows_are_found_by_their_import_until_they_are_removed() {
        inClunisois(
                () -> {
                    ImportedRow kept = added("CAF");
                    ImportedRow removed = added("MSA");
                    rows().remove(removed);
                    List<ImportedRow> found = new ArrayList<>();
                    rows().eachOf("first", found::add);

                    assertThat(found).contains(kept).doesNotContain(removed);
                    assertThat(rows().byIds(List.of(removed.id()))).isEmpty();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    ImportedRow row = added("CAF");
                    ImportedRow first = row.updatedBy("second", typed("CAF", 8));

                    assertThat(rows().save(first)).isTrue();
                    assertThat(rows().save(row.updatedBy("third", typed("CAF", 9)))).isFalse();
                    assertThat(rows().byIds(List.of(row.id()))).containsExactly(first);
                });
    }

    @Test
    default void rows_are_found_by_a_partner_however_typed() {
        inClunisois(
                () -> {
                    ImportedRow row = added("Pôle emploi");
                    List<ImportedRow> found = new ArrayList<>();
                    rows().eachNaming(PartnerName.key("France Travail"), found::add);

                    assertThat(found).contains(row);
                });
    }

    private ImportedRow added(String partner) {
        ImportedRow row = row(partner);
        assertThat(rows().addAll(List.of(row))).containsExactly(row);
        return row;
    }

    private static ImportedRow row(String partner) {
        return new ImportedRow(
                UUID.randomUUID().toString(),
                new ActionId(UUID.randomUUID().toString()),
                "first",
                true,
                List.of(
                        new ImportedDate(
                                LocalDate.of(2027, 1, 25),
                                UUID.randomUUID().toString(),
                                UUID.randomUUID().toString())),
                true,
                typed(partner, null),
                1);
    }

    private static AsTyped typed(String partner, @Nullable Integer came) {
        return new AsTyped(
                "25/01/2027", "Atelier", List.of(partner), null, "bus", 10, came, null, null);
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
