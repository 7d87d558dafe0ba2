package fr.parvis.actions.homevisit;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Takes down that somebody arrived or left, by the time of their phone, however late. */
public final class SignVisit {
    private final EditVisit edit;
    private final InstantSource clock;

    public SignVisit(HomeVisits visits, InstantSource clock) {
        this.edit = new EditVisit(visits);
        this.clock = clock;
    }

    /**
     * @param at by the phone's clock; null: now
     */
    public HomeVisit checkIn(HomeVisitId id, String clientId, @Nullable Instant at, Colleague by) {
        return edit.edit(id, visit -> visit.checkIn(sign(visit, clientId, at, by)));
    }

    /**
     * @param at by the phone's clock; null: now
     */
    public HomeVisit checkOut(HomeVisitId id, String clientId, @Nullable Instant at, Colleague by) {
        return edit.edit(id, visit -> visit.checkOut(sign(visit, clientId, at, by)));
    }

    private Sign sign(HomeVisit visit, String clientId, @Nullable Instant at, Colleague by) {
        var now = clock.instant();
        var own = visit.plan().isVisitedBy(by.memberId());
        return new Sign(clientId, at == null ? now : at, now, by, !own);
    }
}
