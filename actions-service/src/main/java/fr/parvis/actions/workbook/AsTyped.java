package fr.parvis.actions.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says that an action has no field for, or only once somebody completes it.
 *
 * @param date as in its cell: "tous les mardis de mars"
 * @param kind the way of going out: "bus nomade"
 * @param attended people who came; null where nobody said
 */
public record AsTyped(
        String date,
        String kind,
        List<String> partners,
        @Nullable String referent,
        @Nullable String equipment,
        @Nullable Integer expected,
        @Nullable Integer attended,
        @Nullable Integer newcomers,
        @Nullable String note) {

    public AsTyped {
        partners = List.copyOf(partners);
    }

    /** What a later row says of the same; a blank cell erases nothing, and the action is kept. */
    AsTyped updatedBy(AsTyped later) {
        return new AsTyped(
                date,
                kind,
                partners,
                either(later.referent, referent),
                either(later.equipment, equipment),
                either(later.expected, expected),
                either(later.attended, attended),
                either(later.newcomers, stillPossible(later.attended)),
                either(later.note, note));
    }

    /** Those who came the first time, unless fewer people came than that. */
    private @Nullable Integer stillPossible(@Nullable Integer came) {
        return came != null && newcomers != null && newcomers > came ? null : newcomers;
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
