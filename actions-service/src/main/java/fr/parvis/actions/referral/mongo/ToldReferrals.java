package fr.parvis.actions.referral.mongo;

import fr.parvis.actions.referral.Referral;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.store.ByLastWrite;
import fr.parvis.starter.store.Store;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/** Referrals as others list their changes and are told of them again; none is ever deleted. */
@Repository
class ToldReferrals implements Changes<Referral>, PresentFacts {

    private final ByLastWrite<ReferralDocument> referrals;

    ToldReferrals(Store store) {
        referrals = new ByLastWrite<>(store, MongoReferrals.NAME, ReferralDocument.class);
    }

    @Override
    public List<Changed<Referral>> after(ChangeMark mark, int limit) {
        return referrals.after(mark, limit).stream().map(ReferralDocument::changed).toList();
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        referrals.each(stored -> tell.accept(stored.id(), stored.fact()));
    }
}
