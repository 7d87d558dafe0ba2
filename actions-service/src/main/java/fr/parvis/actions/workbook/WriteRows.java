package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.PartnerRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores rows with all that is made of them, a few writes for many. */
final class WriteRows {

    private final ImportedRows rows;
    private final MatchPartners partners;
    private final MakeRows make;
    private final RowDrafts drafts;
    private final AttendedFigures figures;
    private final LocalDate today;

    WriteRows(
            ImportedRows rows,
            MatchPartners partners,
            MakeRows make,
            RowDrafts drafts,
            AttendedFigures figures,
            LocalDate today) {
        this.rows = rows;
        this.partners = partners;
        this.make = make;
        this.drafts = drafts;
        this.figures = figures;
        this.today = today;
    }

    /** Those that somebody else created just now. */
    List<FileRow> create(Map<FileRow, ImportedRow> first) {
        Set<ImportedRow> free = new HashSet<>(rows.addAll(List.copyOf(first.values())));
        var mine = new LinkedHashMap<>(first);
        mine.values().retainAll(free);
        make(mine);
        return first.keySet().stream().filter(row -> !mine.containsKey(row)).toList();
    }

    /**
     * False where somebody else changed it just now; its figures come first, for a kill between.
     */
    boolean update(ImportedRow stored, ImportedRow updated) {
        figures.handOn(stored, stored.typed(), updated.typed(), today);
        return rows.save(updated);
    }

    /** Recognises also the partners who become known meanwhile. */
    void make(Map<FileRow, ImportedRow> made) {
        if (made.isEmpty()) {
            return;
        }
        List<String> names = names(made.keySet());
        Map<String, String> ids = partners.idsOf(names);
        made.forEach((row, as) -> drafts.add(as, row.says(), refs(row, ids)));
        make.make(drafts);
        made.forEach((row, as) -> figures.handOn(as, null, row.says().typed(), today));
        Map<String, String> since = new HashMap<>(partners.idsOf(names));
        since.keySet().removeAll(ids.keySet());
        partners.match(List.copyOf(made.values()), since);
    }

    private static List<PartnerRef> refs(FileRow row, Map<String, String> ids) {
        return MatchPartners.refs(row.says().partners(), ids);
    }

    private static List<String> names(Collection<FileRow> some) {
        return some.stream().flatMap(row -> row.says().partners().stream()).distinct().toList();
    }
}
