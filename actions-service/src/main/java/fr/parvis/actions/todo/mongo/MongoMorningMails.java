package fr.parvis.actions.todo.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.todo.MorningMail;
import fr.parvis.actions.todo.MorningMails;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Leases;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

@Repository
class MongoMorningMails implements MorningMails {

    private static final String DONE_UNTIL = "doneUntil";
    private static final int WHOLE_TEAM = 500;

    /**
     * A wish as stored, under the id of its member.
     *
     * @param doneUntil as text, so that it sorts
     */
    record MorningMailDocument(@BsonId String id, boolean wanted, String doneUntil, long version) {

        static MorningMailDocument of(MorningMail mail) {
            return new MorningMailDocument(
                    mail.id().value(), mail.wanted(), mail.doneUntil().toString(), mail.version());
        }

        MorningMail mail() {
            return new MorningMail(new MemberId(id), wanted, LocalDate.parse(doneUntil), version);
        }
    }

    private final TenantCollection<MorningMailDocument> mails;
    private final Leases leases;

    MongoMorningMails(Store store, Leases leases) {
        this.leases = leases;
        this.mails =
                store.collection(
                        "morningMails",
                        MorningMailDocument.class,
                        Index.on("tenant", "wanted", DONE_UNTIL));
    }

    @Override
    public Optional<MorningMail> of(MemberId member) {
        return mails.byId(member.value()).map(MorningMailDocument::mail);
    }

    @Override
    public List<MorningMail> waiting(LocalDate today) {
        var waiting = and(eq("wanted", true), lt(DONE_UNTIL, today.toString()));
        return mails.find(waiting, Sorts.ascending(DONE_UNTIL), WHOLE_TEAM).stream()
                .map(MorningMailDocument::mail)
                .toList();
    }

    @Override
    public boolean save(MorningMail changed, List<? extends Fact> facts) {
        var document = MorningMailDocument.of(changed);
        return changed.version() == 1
                ? mails.insertIfAbsent(document, facts)
                : replace(document, facts);
    }

    @Override
    public boolean isOurs(Duration next) {
        return leases.hold("mails of the morning", next);
    }

    private boolean replace(MorningMailDocument by, List<? extends Fact> facts) {
        try {
            mails.replace(by, by.version() - 1, facts);
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
