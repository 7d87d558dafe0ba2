package fr.parvis.actions.outcome.mongo;

import fr.parvis.actions.outcome.OutcomeDetail;
import fr.parvis.actions.outcome.OutcomeSettings;
import fr.parvis.actions.outcome.OutcomeSettingsBook;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per tenant, under its SIREN; none before the first change. */
@Repository
class MongoOutcomeSettings implements OutcomeSettingsBook {

    record SettingsDocument(@BsonId String id, List<OutcomeDetail> hidden, long version) {}

    private final TenantCollection<SettingsDocument> settings;

    MongoOutcomeSettings(Store store) {
        settings = store.collection("outcomeSettings", SettingsDocument.class);
    }

    @Override
    public OutcomeSettings present() {
        return settings.byId(Tenancy.current().value())
                .map(it -> new OutcomeSettings(Set.copyOf(it.hidden()), it.version()))
                .orElse(OutcomeSettings.USUAL);
    }

    @Override
    public boolean save(OutcomeSettings changed) {
        return changed.version() == 1
                ? settings.insertIfAbsent(document(changed), List.of())
                : replace(changed);
    }

    private boolean replace(OutcomeSettings by) {
        try {
            settings.replace(document(by), by.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static SettingsDocument document(OutcomeSettings of) {
        var hidden = of.hidden().stream().sorted().toList();
        return new SettingsDocument(Tenancy.current().value(), hidden, of.version());
    }
}
