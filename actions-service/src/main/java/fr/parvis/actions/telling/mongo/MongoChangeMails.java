package fr.parvis.actions.telling.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.telling.ChangeMails;
import fr.parvis.actions.telling.MailNews;
import fr.parvis.actions.telling.MailState;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document per booking that a mail told of a change. */
@Repository
class MongoChangeMails implements ChangeMails {

    /**
     * @param id of the booking
     * @param delivery version of the delivery
     */
    record MailDocument(
            @BsonId String id, String occurrenceId, long sequence, MailState state, long delivery) {

        static MailDocument of(MailNews news) {
            return new MailDocument(
                    news.bookingId(),
                    news.occurrenceId(),
                    news.sequence(),
                    news.state(),
                    news.version());
        }

        MailNews news() {
            return new MailNews(id, occurrenceId, sequence, state, delivery);
        }
    }

    private final TenantCollection<MailDocument> mails;

    MongoChangeMails(Store store) {
        this.mails =
                store.collection(
                        "changeMails", MailDocument.class, Index.on("tenant", "occurrenceId"));
    }

    @Override
    public void heard(List<MailNews> news) {
        news.forEach(this::heard);
    }

    @Override
    public List<MailNews> ofOccurrence(String occurrenceId) {
        var filter = eq("occurrenceId", occurrenceId);
        return mails.find(filter, Sorts.ascending("occurrenceId"), Integer.MAX_VALUE).stream()
                .map(MailDocument::news)
                .toList();
    }

    @Override
    public void forget(String bookingId) {
        mails.delete(bookingId, empty());
    }

    private void heard(MailNews news) {
        if (!mails.insertIfAbsent(MailDocument.of(news), List.of())) {
            var older =
                    or(
                            lt("sequence", news.sequence()),
                            and(eq("sequence", news.sequence()), lt("delivery", news.version())));
            mails.update(news.bookingId(), older, newest(news), List.of());
        }
    }

    private static Bson newest(MailNews news) {
        return combine(
                set("sequence", news.sequence()),
                set("state", news.state()),
                set("delivery", news.version()));
    }
}
