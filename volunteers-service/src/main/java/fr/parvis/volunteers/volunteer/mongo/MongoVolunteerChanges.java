package fr.parvis.volunteers.volunteer.mongo;

import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.store.ChangedAfter;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Repository;

/** Volunteers by their last change; someone erased leaves id, time and reason. */
@Repository
class MongoVolunteerChanges implements Changes<Volunteer> {

    private final TenantCollection<VolunteerDocument> volunteers;

    MongoVolunteerChanges(Store store) {
        volunteers = store.collection("volunteers", VolunteerDocument.class, ChangedAfter.INDEX);
    }

    @Override
    public List<Changed<Volunteer>> after(ChangeMark mark, int limit) {
        return volunteers.find(ChangedAfter.mark(mark), ChangedAfter.ORDER, limit).stream()
                .map(MongoVolunteerChanges::changed)
                .toList();
    }

    private static Changed<Volunteer> changed(VolunteerDocument document) {
        var mark = new ChangeMark(Objects.requireNonNull(document.updatedAt()), document.id());
        return document.gone()
                ? Changed.gone(mark, Objects.requireNonNullElse(document.reason(), "RGPD"))
                : Changed.still(mark, document.volunteer());
    }
}
