package fr.parvis.partners.partner.mongo;

import fr.parvis.partners.partner.Partner;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.store.ChangedAfter;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Repository;

/** Partners by their last change; none is ever deleted. */
@Repository
class MongoPartnerChanges implements Changes<Partner> {

    private final TenantCollection<PartnerDocument> partners;

    MongoPartnerChanges(Store store) {
        partners = store.collection("partners", PartnerDocument.class, ChangedAfter.INDEX);
    }

    @Override
    public List<Changed<Partner>> after(ChangeMark mark, int limit) {
        return partners.find(ChangedAfter.mark(mark), ChangedAfter.ORDER, limit).stream()
                .map(MongoPartnerChanges::changed)
                .toList();
    }

    private static Changed<Partner> changed(PartnerDocument document) {
        var mark = new ChangeMark(Objects.requireNonNull(document.updatedAt()), document.id());
        return Changed.still(mark, document.partner());
    }
}
