package fr.parvis.volunteers.asking;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Vehicle;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.Predicate;

/** Whether someone is in the audience of a call, whatever else speaks for or against asking. */
final class AudienceCheck {

    private final Terms terms;
    private final Tenant tenant;

    AudienceCheck(Terms terms, Tenant tenant) {
        this.terms = terms;
        this.tenant = tenant;
    }

    Predicate<Profile> all() {
        return ((Predicate<Profile>) this::isInCommune)
                .and(this::isNear)
                .and(this::isSkilled)
                .and(this::drives)
                .and(this::isAvailable);
    }

    private boolean isInCommune(Profile profile) {
        var communes = terms.audience().communes();
        return communes.isEmpty()
                || profile.commune() != null && communes.contains(profile.commune());
    }

    private boolean isNear(Profile profile) {
        var withinKm = terms.audience().withinKm();
        if (withinKm == null) {
            return true;
        }
        var here = tenant.centreOf(terms.place().commune());
        var there = profile.commune() == null ? null : tenant.centres().get(profile.commune());
        return there != null
                && here.map(centre -> Distance.km(centre, there) <= withinKm).orElse(false);
    }

    private boolean isSkilled(Profile profile) {
        var skills = terms.audience().skills();
        return skills.isEmpty() || !Collections.disjoint(skills, profile.skills());
    }

    private boolean drives(Profile profile) {
        var wanted = terms.audience().vehicle();
        return wanted == null || profile.vehicle() == wanted || profile.vehicle() == Vehicle.VAN;
    }

    private boolean isAvailable(Profile profile) {
        return !terms.audience().availableAtThatTime()
                || profile.availability().covers(local(terms.startsAt()), local(terms.endsAt()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, tenant.zone());
    }
}
