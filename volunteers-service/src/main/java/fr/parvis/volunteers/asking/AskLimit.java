package fr.parvis.volunteers.asking;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Nobody is asked more often in a calendar month of the tenant's zone than the cap allows. */
public class AskLimit {

    private final Volunteers volunteers;
    private final MonthlyCap cap;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public AskLimit(
            Volunteers volunteers, MonthlyCap cap, Supplier<Tenant> tenant, InstantSource clock) {
        this.volunteers = volunteers;
        this.cap = cap;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The cap that holds for these people now, read once for many. */
    public int cap(Terms terms) {
        return terms.liftCap() == null ? cap.now() : Volunteers.NO_CAP;
    }

    public boolean isReached(Volunteer person, int cap) {
        return !isAsNeeded(person) && person.asks().in(month()) >= cap;
    }

    /** The tenant's cap, whatever a call lifts. */
    public int monthly() {
        return cap.now();
    }

    /** Whether one more ask reaches the cap. */
    public boolean isReachedByOneMore(Volunteer person, int cap) {
        return !isAsNeeded(person) && person.asks().in(month()) + 1L >= cap;
    }

    /** Takes one of the month's asks of each; those whose cap was not reached in the meantime. */
    public Set<VolunteerId> take(Collection<Volunteer> people, String callId, int cap) {
        var taken = take(people, AskLimit::isAsNeeded, callId, Volunteers.NO_CAP);
        taken.addAll(take(people, person -> !isAsNeeded(person), callId, cap));
        return taken;
    }

    private Set<VolunteerId> take(
            Collection<Volunteer> people, Predicate<Volunteer> some, String callId, int most) {
        var ids = people.stream().filter(some).map(Volunteer::id).toList();
        return ids.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(volunteers.takeAsks(ids, callId, month(), most, clock.instant()));
    }

    private static boolean isAsNeeded(Volunteer person) {
        return person.profile().asNeeded();
    }

    private YearMonth month() {
        return YearMonth.from(clock.instant().atZone(tenant.get().zone()));
    }
}
