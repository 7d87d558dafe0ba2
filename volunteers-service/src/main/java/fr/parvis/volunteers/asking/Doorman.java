package fr.parvis.volunteers.asking;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says of each person why they are not asked, by the first rule that holds. */
final class Doorman {

    private final String callId;
    private final Predicate<Profile> audience;
    private final AskLimit limit;
    private final int cap;
    private final Set<String> engaged;

    Doorman(Terms terms, String callId, Tenant tenant, AskLimit limit, Set<String> engaged) {
        this.callId = callId;
        this.audience = new AudienceCheck(terms, tenant).all();
        this.limit = limit;
        this.cap = limit.cap(terms);
        this.engaged = engaged;
    }

    Optional<Reason> refusal(Volunteer person) {
        if (!audience.test(person.profile())) {
            return Optional.of(Reason.NOT_IN_AUDIENCE);
        }
        if (!person.consent().isGiven()) {
            return Optional.of(Reason.NO_CONSENT);
        }
        if (person.profile().email() == null) {
            return Optional.of(Reason.NO_ADDRESS);
        }
        if (engaged.contains(person.id().value())) {
            return Optional.of(Reason.BUSY);
        }
        return isTired(person) ? Optional.of(Reason.CAP) : Optional.empty();
    }

    private boolean isTired(Volunteer person) {
        return !Addressee.isTakenFor(person, callId) && limit.isReached(person, cap);
    }
}
