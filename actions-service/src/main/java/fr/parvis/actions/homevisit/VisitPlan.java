package fr.parvis.actions.homevisit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a visit before it is made.
 *
 * @param motive why it must be at home; null once it is forgotten
 * @param riskNote what whoever goes must know
 * @param visitorId member of the team who goes
 * @param secondId member who goes along
 * @param expectedEnd by when its end is to be said
 * @param contacts who is alerted, the coordinator first
 */
public record VisitPlan(
        @Nullable String motive,
        @Nullable String riskNote,
        String visitorId,
        @Nullable String secondId,
        List<KitItem> kit,
        Instant expectedEnd,
        List<Contact> contacts) {

    public VisitPlan {
        kit = List.copyOf(kit);
        contacts = List.copyOf(contacts);
    }

    boolean isVisitedBy(@Nullable String memberId) {
        return memberId != null && (memberId.equals(visitorId) || memberId.equals(secondId));
    }

    VisitPlan withContacts(List<Contact> read) {
        return new VisitPlan(motive, riskNote, visitorId, secondId, kit, expectedEnd, read);
    }

    VisitPlan packed(List<KitItem> changed) {
        return new VisitPlan(motive, riskNote, visitorId, secondId, changed, expectedEnd, contacts);
    }

    VisitPlan later(Duration by) {
        return new VisitPlan(
                motive, riskNote, visitorId, secondId, kit, expectedEnd.plus(by), contacts);
    }

    VisitPlan until(Instant end) {
        return new VisitPlan(motive, riskNote, visitorId, secondId, kit, end, contacts);
    }

    /** Without what was said of the resident. */
    VisitPlan forgotten() {
        return new VisitPlan(null, null, visitorId, secondId, kit, expectedEnd, List.of());
    }
}
