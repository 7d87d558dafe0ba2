package fr.parvis.partners.partner.mongo;

import fr.parvis.partners.partner.Partner;
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

/** Partners as others list their changes and are told of them again; none is ever deleted. */
@Repository
class ToldPartners implements Changes<Partner>, PresentFacts {

    private final ByLastWrite<PartnerDocument> partners;

    ToldPartners(Store store) {
        partners = new ByLastWrite<>(store, "partners", PartnerDocument.class);
    }

    @Override
    public List<Changed<Partner>> after(ChangeMark mark, int limit) {
        return partners.after(mark, limit).stream().map(PartnerDocument::changed).toList();
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        partners.each(stored -> stored.facts().forEach(fact -> tell.accept(stored.id(), fact)));
    }
}
