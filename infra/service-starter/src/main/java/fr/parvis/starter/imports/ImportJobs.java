package fr.parvis.starter.imports;

import fr.parvis.starter.core.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The imports of the present tenant, each with its workbook, for thirty days. */
public interface ImportJobs {

    /** Whoever adds it runs it: it is held for them as long as it moves on. */
    void add(ImportJob job, byte[] workbook);

    Optional<ImportJob> byId(String id);

    Optional<byte[]> workbook(String id);

    /** Notes how far it is, and that somebody is still at it. */
    void moved(String id, Progress progress);

    void done(String id, List<SheetReport> sheets, Instant at);

    void failed(String id, String error, Instant at);
}
