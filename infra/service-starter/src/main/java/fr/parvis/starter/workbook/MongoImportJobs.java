package fr.parvis.starter.workbook;

import com.mongodb.client.model.Updates;
import fr.parvis.starter.core.Progress;
import fr.parvis.starter.imports.AbandonedImports;
import fr.parvis.starter.imports.ImportJob;
import fr.parvis.starter.imports.ImportJobs;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.jobs.Jobs;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/** Imports in the store; the workbooks beside them, so that looking at an import stays cheap. */
class MongoImportJobs implements ImportJobs, AbandonedImports {

    record SentWorkbook(@BsonId String id, Binary content, Instant startedAt) {}

    private final Jobs<ImportDocument> jobs;
    private final TenantCollection<SentWorkbook> workbooks;

    MongoImportJobs(Store store, InstantSource time) {
        jobs = new Jobs<>(store, "imports", ImportDocument.class, time);
        workbooks = store.collection("workbooks", SentWorkbook.class);
        store.systemCollection(
                "workbooks", SentWorkbook.class, Index.on("startedAt").expireAfter(Jobs.KEPT));
    }

    @Override
    public void add(ImportJob job, byte[] workbook) {
        workbooks.insertIfAbsent(
                new SentWorkbook(job.id(), new Binary(workbook), job.startedAt()), List.of());
        jobs.add(ImportDocument.of(job, jobs.heldUntil()));
    }

    @Override
    public Optional<ImportJob> byId(String id) {
        return jobs.byId(id).map(ImportDocument::job);
    }

    @Override
    public Optional<byte[]> workbook(String id) {
        return workbooks.byId(id).map(SentWorkbook::content).map(Binary::getData);
    }

    @Override
    public void moved(String id, Progress progress) {
        jobs.moved(id, progress);
    }

    @Override
    public void done(String id, List<SheetReport> sheets, Instant at) {
        jobs.done(id, at, Updates.set("sheets", sheets));
    }

    @Override
    public void failed(String id, String error, Instant at) {
        jobs.failed(id, at, error);
    }

    @Override
    public Optional<Abandoned> take() {
        return jobs.takeUp().map(left -> new Abandoned(left.tenant(), left.document().job()));
    }
}
