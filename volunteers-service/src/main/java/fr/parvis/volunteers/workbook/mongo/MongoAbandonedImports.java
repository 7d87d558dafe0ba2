package fr.parvis.volunteers.workbook.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.volunteers.workbook.AbandonedImports;
import fr.parvis.volunteers.workbook.ImportJob;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The system work over imports: those whose time to show a sign of life has passed. */
@Repository
class MongoAbandonedImports implements AbandonedImports {

    private final SystemCollection<ImportDocument> imports;
    private final InstantSource time;

    MongoAbandonedImports(Store store, InstantSource time) {
        imports =
                store.systemCollection(
                        ImportDocument.COLLECTION,
                        ImportDocument.class,
                        Index.on("state", "heldUntil"));
        this.time = time;
    }

    @Override
    public Optional<Abandoned> take() {
        Instant now = time.instant();
        Bson abandoned =
                Filters.and(
                        Filters.eq("state", ImportJob.State.RUNNING.name()),
                        Filters.lt("heldUntil", now));
        Bson held = Updates.set("heldUntil", now.plus(MongoImportJobs.HELD));
        return Tenancy.system(
                        "take up abandoned imports",
                        () -> imports.claim(abandoned, Sorts.ascending("heldUntil"), held))
                .map(owned -> new Abandoned(owned.tenant(), owned.document().job()));
    }
}
