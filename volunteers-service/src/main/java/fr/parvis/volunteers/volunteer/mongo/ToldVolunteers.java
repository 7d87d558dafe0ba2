package fr.parvis.volunteers.volunteer.mongo;

import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.store.ByLastWrite;
import fr.parvis.starter.store.Store;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/** Volunteers as others list their changes and are told of them again, those erased among them. */
@Repository
class ToldVolunteers implements Changes<Volunteer>, PresentFacts {

    private final ByLastWrite<VolunteerDocument> volunteers;

    ToldVolunteers(Store store) {
        volunteers = new ByLastWrite<>(store, "volunteers", VolunteerDocument.class);
    }

    @Override
    public List<Changed<Volunteer>> after(ChangeMark mark, int limit) {
        return volunteers.after(mark, limit).stream().map(WhatIsTold::change).toList();
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        volunteers.each(
                stored -> WhatIsTold.facts(stored).forEach(fact -> tell.accept(stored.id(), fact)));
    }
}
