package fr.parvis.actions.homevisit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Home visits to test with: on the 12th of March, from 9 h to 11 h UTC. */
public final class HomeVisitFixtures {
    public static final Instant STARTS = Instant.parse("2027-03-12T09:00:00Z");
    public static final Instant ENDS = Instant.parse("2027-03-12T11:00:00Z");
    public static final Instant BEFORE = Instant.parse("2027-03-10T08:00:00Z");
    public static final Colleague ADVISER = new Colleague("adviser", "member-asks");
    public static final Colleague VISITOR = new Colleague("visitor", "member-goes");
    public static final Colleague SECOND = new Colleague("second", "member-along");
    public static final Colleague COORDINATOR = new Colleague("coordinator", null);
    public static final Contact ANNE = new Contact("Anne", "+33612345678", "anne@exemple.example");
    public static final Contact PAUL = new Contact("Paul", "+33687654321", null);

    private HomeVisitFixtures() {}

    public static VisitDate date() {
        return new VisitDate("date-1", "action-1", STARTS, ENDS, true);
    }

    public static VisitPlan plan() {
        return plan("member-goes", "member-along");
    }

    public static VisitPlan plan(String visitor, @Nullable String second) {
        return new VisitPlan(
                "ne peut pas se déplacer",
                "chien dans la cour",
                visitor,
                second,
                List.of(new KitItem("tablette", false)),
                ENDS,
                List.of(ANNE, PAUL));
    }

    public static HomeVisit requested() {
        return requested(new HomeVisitId(UUID.randomUUID().toString()), date());
    }

    public static HomeVisit requested(HomeVisitId id, VisitDate date) {
        return HomeVisit.request(id, date, plan(), ADVISER);
    }

    public static HomeVisit approved() {
        return requested().approve(yes(), true);
    }

    public static HomeVisit inProgress() {
        return approved().checkIn(sign(STARTS, VISITOR));
    }

    public static Ruling yes() {
        return new Ruling(COORDINATOR, BEFORE, null);
    }

    public static Sign sign(Instant at, Colleague by) {
        return sign(at, at, by);
    }

    public static Sign sign(Instant at, Instant receivedAt, Colleague by) {
        return new Sign("phone-1", at, receivedAt, by, false);
    }
}
