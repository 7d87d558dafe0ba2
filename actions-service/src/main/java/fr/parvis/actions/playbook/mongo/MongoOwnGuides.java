package fr.parvis.actions.playbook.mongo;

import fr.parvis.actions.playbook.Guide;
import fr.parvis.actions.playbook.OwnGuide;
import fr.parvis.actions.playbook.OwnGuides;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document for each guide that a tenant adapted, under its SIREN and the practice. */
@Repository
class MongoOwnGuides implements OwnGuides {

    record GuideDocument(@BsonId String id, @Nullable Guide guide, long version) {}

    private final TenantCollection<GuideDocument> guides;

    MongoOwnGuides(Store store) {
        guides = store.collection("playbooks", GuideDocument.class);
    }

    @Override
    public Optional<OwnGuide> of(Practice practice) {
        return guides.byId(id(practice))
                .map(it -> new OwnGuide(practice, it.guide(), it.version()));
    }

    @Override
    public boolean save(OwnGuide changed) {
        var document =
                new GuideDocument(id(changed.practice()), changed.guide(), changed.version());
        return changed.version() == 1
                ? guides.insertIfAbsent(document, List.of())
                : replace(document, changed.version() - 1);
    }

    private boolean replace(GuideDocument by, long version) {
        try {
            guides.replace(by, version, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static String id(Practice practice) {
        return Tenancy.current().value() + "-" + practice.name();
    }
}
