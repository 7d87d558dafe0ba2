package fr.parvis.volunteers.workbook.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.volunteers.workbook.ImportJob;
import fr.parvis.volunteers.workbook.ImportJobs;
import fr.parvis.volunteers.workbook.SheetReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;

/** Imports in the store; the workbooks beside them, so that looking at an import stays cheap. */
@Repository
class MongoImportJobs implements ImportJobs {

    static final Duration HELD = Duration.ofSeconds(20);

    private static final Bson RUNNING = Filters.eq("state", ImportJob.State.RUNNING.name());
    private static final Duration KEPT = Duration.ofDays(30);

    record SentWorkbook(@BsonId String id, Binary content, Instant startedAt) {}

    private final TenantCollection<ImportDocument> imports;
    private final TenantCollection<SentWorkbook> workbooks;
    private final InstantSource time;

    MongoImportJobs(Store store, InstantSource time) {
        Index expiry = Index.on("startedAt").expireAfter(KEPT);
        imports = store.collection(ImportDocument.COLLECTION, ImportDocument.class);
        workbooks = store.collection("workbooks", SentWorkbook.class);
        store.systemCollection(ImportDocument.COLLECTION, ImportDocument.class, expiry);
        store.systemCollection("workbooks", SentWorkbook.class, expiry);
        this.time = time;
    }

    @Override
    public void add(ImportJob job, byte[] workbook) {
        workbooks.insertIfAbsent(
                new SentWorkbook(job.id(), new Binary(workbook), job.startedAt()), List.of());
        imports.insertIfAbsent(ImportDocument.of(job, heldUntil()), List.of());
    }

    @Override
    public Optional<ImportJob> byId(String id) {
        return imports.byId(id).map(ImportDocument::job);
    }

    @Override
    public Optional<byte[]> workbook(String id) {
        return workbooks.byId(id).map(SentWorkbook::content).map(Binary::getData);
    }

    @Override
    public void moved(String id, ImportJob.Progress progress) {
        update(id, Updates.set("progress", progress), Updates.set("heldUntil", heldUntil()));
    }

    @Override
    public void done(String id, List<SheetReport> sheets, Instant at) {
        update(
                id,
                Updates.set("state", ImportJob.State.DONE.name()),
                Updates.set("sheets", sheets),
                Updates.set("finishedAt", at));
    }

    @Override
    public void failed(String id, String error, Instant at) {
        update(
                id,
                Updates.set("state", ImportJob.State.FAILED.name()),
                Updates.set("error", error),
                Updates.set("finishedAt", at));
    }

    private void update(String id, Bson... changes) {
        imports.update(id, RUNNING, Updates.combine(changes), List.of());
    }

    private Instant heldUntil() {
        return time.instant().plus(HELD);
    }
}
