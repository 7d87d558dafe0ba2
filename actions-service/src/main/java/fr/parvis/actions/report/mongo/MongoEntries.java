package fr.parvis.actions.report.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.report.Entries;
import fr.parvis.actions.report.Entry;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document per date, under its id. */
@Repository
class MongoEntries implements Entries {

    record EntryDocument(@BsonId String id, long typed, String by, Instant at) {

        static EntryDocument of(Entry entry) {
            return new EntryDocument(entry.date().value(), entry.version(), entry.by(), entry.at());
        }

        Entry entry() {
            return new Entry(new OccurrenceId(id), typed, by, at);
        }
    }

    private final TenantCollection<EntryDocument> entries;

    MongoEntries(Store store) {
        entries = store.collection("followUpEntries", EntryDocument.class);
    }

    @Override
    public List<Entry> of(List<OccurrenceId> dates) {
        return entries
                .find(among(dates), Sorts.ascending("_id"), Math.max(1, dates.size()))
                .stream()
                .map(EntryDocument::entry)
                .toList();
    }

    @Override
    public void put(List<Entry> changed) {
        remove(changed.stream().map(Entry::date).toList());
        entries.insertAbsent(changed.stream().map(EntryDocument::of).toList());
    }

    @Override
    public void remove(List<OccurrenceId> dates) {
        entries.deleteAll(among(dates));
    }

    private static Bson among(List<OccurrenceId> dates) {
        return in("_id", dates.stream().map(OccurrenceId::value).toList());
    }
}
