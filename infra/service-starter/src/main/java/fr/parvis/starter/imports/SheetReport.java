package fr.parvis.starter.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a sheet: each row is exactly one of created, updated, duplicates or rejected.
 *
 * @param kind what its rows are about, for machines: VOLUNTEERS, PLANNING
 * @param rows total and blank rows left out
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

    /** Counts while the rows pass. */
    public static final class Tally {

        private final String name;
        private final String kind;
        private int created;
        private int updated;
        private int duplicates;
        private final List<Finding> rejected = new ArrayList<>();
        private final List<Finding> warnings = new ArrayList<>();

        public Tally(String name, String kind) {
            this.name = name;
            this.kind = kind;
        }

        public void count(RowOutcome outcome) {
            switch (outcome) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case DUPLICATE -> duplicates++;
            }
        }

        public void reject(Finding finding) {
            rejected.add(finding);
        }

        public void warn(Finding finding) {
            warnings.add(finding);
        }

        public SheetReport report() {
            int rows = created + updated + duplicates + rejected.size();
            return new SheetReport(
                    name,
                    kind,
                    rows,
                    created,
                    updated,
                    duplicates,
                    List.copyOf(rejected),
                    List.copyOf(warnings));
        }
    }
}
