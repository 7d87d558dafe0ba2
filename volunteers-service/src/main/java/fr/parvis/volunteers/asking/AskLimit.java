package fr.parvis.volunteers.asking;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import java.time.YearMonth;
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
        return !person.profile().asNeeded() && person.asks().in(month()) >= cap;
    }

    /** The tenant's cap, whatever a call lifts. */
    public int monthly() {
        return cap.now();
    }

    /** Whether one more ask reaches the cap. */
    public boolean isReachedByOneMore(Volunteer person, int cap) {
        return !person.profile().asNeeded() && person.asks().in(month()) + 1L >= cap;
    }

    /** Takes one of the month's asks; false where the cap was reached in the meantime. */
    public boolean take(Volunteer person, String callId, int cap) {
        var own = person.profile().asNeeded() ? Volunteers.NO_CAP : cap;
        return volunteers.takeAsk(person.id(), callId, month(), own, clock.instant());
    }

    private YearMonth month() {
        return YearMonth.from(clock.instant().atZone(tenant.get().zone()));
    }
}
