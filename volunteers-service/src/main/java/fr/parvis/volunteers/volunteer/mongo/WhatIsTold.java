package fr.parvis.volunteers.volunteer.mongo;

import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.volunteers.volunteer.PersonErased;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerChanged;
import fr.parvis.volunteers.volunteer.VolunteerFact;
import fr.parvis.volunteers.volunteer.VolunteerLeft;
import java.util.List;
import java.util.Objects;

/** What others are told of a stored volunteer; of someone erased, that they are gone and why. */
final class WhatIsTold {

    private WhatIsTold() {}

    static Changed<Volunteer> change(VolunteerDocument of) {
        var mark = new ChangeMark(Objects.requireNonNull(of.updatedAt()), of.id());
        return of.gone() ? Changed.gone(mark, reason(of)) : Changed.still(mark, of.volunteer());
    }

    static List<VolunteerFact> facts(VolunteerDocument of) {
        return of.gone()
                ? List.of(
                        new VolunteerLeft(of.id(), null, of.revision()),
                        new PersonErased(of.id(), reason(of)))
                : List.of(VolunteerChanged.of(of.volunteer()));
    }

    private static String reason(VolunteerDocument gone) {
        return Objects.requireNonNullElse(gone.reason(), "RGPD");
    }
}
