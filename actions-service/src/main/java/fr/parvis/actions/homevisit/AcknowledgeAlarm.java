package fr.parvis.actions.homevisit;

import java.time.InstantSource;

/** Somebody looks after an alarm: nobody else is alerted. */
public final class AcknowledgeAlarm {
    private final EditVisit edit;
    private final InstantSource clock;

    public AcknowledgeAlarm(HomeVisits visits, InstantSource clock) {
        this.edit = new EditVisit(visits);
        this.clock = clock;
    }

    public HomeVisit by(HomeVisitId id, Colleague colleague) {
        return acknowledge(id, new Acknowledgement(clock.instant(), colleague, null));
    }

    /** By who was alerted, without an account. */
    public HomeVisit byContact(HomeVisitId id, String name) {
        return acknowledge(id, new Acknowledgement(clock.instant(), null, name));
    }

    private HomeVisit acknowledge(HomeVisitId id, Acknowledgement by) {
        return edit.edit(id, visit -> visit.acknowledge(by));
    }
}
