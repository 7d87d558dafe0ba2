package fr.parvis.actions.telling.mongo;

import fr.parvis.actions.telling.PhoneRound;
import fr.parvis.actions.telling.PhoneRounds;
import fr.parvis.actions.telling.Tick;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document per date, under its id; none before the first change or tick. */
@Repository
class MongoPhoneRounds implements PhoneRounds {

    record RoundDocument(@BsonId String id, @Nullable String news, List<Tick> ticks, long version) {

        static RoundDocument of(PhoneRound round) {
            return new RoundDocument(
                    round.occurrenceId(), round.news(), round.ticks(), round.version());
        }

        PhoneRound round() {
            return new PhoneRound(id, news, ticks, version);
        }
    }

    private final TenantCollection<RoundDocument> rounds;

    MongoPhoneRounds(Store store) {
        this.rounds = store.collection("phoneRounds", RoundDocument.class);
    }

    @Override
    public PhoneRound of(String occurrenceId) {
        return rounds.byId(occurrenceId)
                .map(RoundDocument::round)
                .orElseGet(() -> PhoneRound.none(occurrenceId));
    }

    @Override
    public boolean save(PhoneRound changed) {
        var document = RoundDocument.of(changed);
        if (changed.version() == 1) {
            return rounds.insertIfAbsent(document, List.of());
        }
        try {
            rounds.replace(document, changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
