package fr.parvis.volunteers.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a sheet: each row is exactly one of created, updated, duplicates or rejected.
 *
 * @param rows those about a person; total and blank rows left out
 * @param rejected one entry per rejected row
 */
public record SheetReport(
        String name,
        String kind,
        int rows,
        int created,
        int updated,
        int duplicates,
        List<Finding> rejected,
        List<Finding> warnings) {

    public static final String KIND = "VOLUNTEERS";

    /** Counts while the rows pass. */
    static final class Tally {

        private final String name;
        private int created;
        private int updated;
        private int duplicates;
        private final List<Finding> rejected = new ArrayList<>();
        private final List<Finding> warnings = new ArrayList<>();

        Tally(String name) {
            this.name = name;
        }

        void count(RowOutcome outcome) {
            switch (outcome) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case DUPLICATE -> duplicates++;
            }
        }

        void reject(Finding finding) {
            rejected.add(finding);
        }

        void warn(Finding finding) {
            warnings.add(finding);
        }

        SheetReport report() {
            int rows = created + updated + duplicates + rejected.size();
            return new SheetReport(
                    name,
                    KIND,
                    rows,
                    created,
                    updated,
                    duplicates,
                    List.copyOf(rejected),
                    List.copyOf(warnings));
        }
    }
}
