package fr.parvis.actions.renewal.mongo;

import fr.parvis.actions.renewal.Renewal;
import fr.parvis.actions.renewal.RenewalFact;
import fr.parvis.actions.renewal.Renewals;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonPlan;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per season that was made from another, under its id. */
@Repository
class MongoRenewals implements Renewals {

    record RenewalDocument(
            @BsonId String id,
            String fromSeasonId,
            SeasonPlan was,
            SeasonPlan becomes,
            long version) {

        static RenewalDocument of(Renewal renewal) {
            return new RenewalDocument(
                    renewal.to().value(),
                    renewal.from().value(),
                    renewal.was(),
                    renewal.becomes(),
                    renewal.version());
        }

        Renewal renewal() {
            return new Renewal(new SeasonId(id), new SeasonId(fromSeasonId), was, becomes, version);
        }
    }

    private final TenantCollection<RenewalDocument> renewals;

    MongoRenewals(Store store) {
        renewals = store.collection("renewals", RenewalDocument.class);
    }

    @Override
    public Optional<Renewal> byId(SeasonId to) {
        return renewals.byId(to.value()).map(RenewalDocument::renewal);
    }

    @Override
    public boolean add(Renewal renewal, RenewalFact fact) {
        return renewals.insertIfAbsent(RenewalDocument.of(renewal), List.of(fact));
    }
}
