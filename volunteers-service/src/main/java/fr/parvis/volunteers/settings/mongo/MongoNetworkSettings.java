package fr.parvis.volunteers.settings.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.volunteers.settings.NetworkSettings;
import fr.parvis.volunteers.settings.NetworkSettingsBook;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document per tenant, under its SIREN; none before the first change. */
@Repository
class MongoNetworkSettings implements NetworkSettingsBook {

    record SettingsDocument(@BsonId String id, @Nullable Integer monthlyCap, long revision) {}

    private final TenantCollection<SettingsDocument> settings;

    MongoNetworkSettings(Store store) {
        settings = store.collection("settings", SettingsDocument.class);
    }

    @Override
    public NetworkSettings present() {
        return settings.byId(id())
                .map(found -> new NetworkSettings(found.monthlyCap(), found.revision()))
                .orElse(NetworkSettings.USUAL);
    }

    @Override
    public boolean save(NetworkSettings changed) {
        if (changed.version() == 1) {
            return settings.insertIfAbsent(document(changed), List.of());
        }
        Bson unchanged = Filters.eq("revision", changed.version() - 1);
        return settings.update(id(), unchanged, change(changed), List.of()).isPresent();
    }

    private static Bson change(NetworkSettings to) {
        Integer cap = to.monthlyCap();
        return Updates.combine(
                Updates.set("revision", to.version()),
                cap == null ? Updates.unset("monthlyCap") : Updates.set("monthlyCap", cap));
    }

    private static SettingsDocument document(NetworkSettings of) {
        return new SettingsDocument(id(), of.monthlyCap(), of.version());
    }

    private static String id() {
        return Tenancy.current().value();
    }
}
