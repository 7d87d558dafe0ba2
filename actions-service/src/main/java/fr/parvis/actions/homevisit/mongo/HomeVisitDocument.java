package fr.parvis.actions.homevisit.mongo;

import fr.parvis.actions.homevisit.Alarm;
import fr.parvis.actions.homevisit.Colleague;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.Ruling;
import fr.parvis.actions.homevisit.VisitDate;
import fr.parvis.actions.homevisit.VisitPlan;
import fr.parvis.actions.homevisit.VisitState;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A home visit as stored.
 *
 * @param dueAt when something is to be done about it by itself
 */
record HomeVisitDocument(
        @BsonId String id,
        VisitDate date,
        VisitPlan plan,
        Colleague requestedBy,
        VisitState state,
        @Nullable Ruling ruling,
        SignsDocument signs,
        @Nullable Alarm alarm,
        @Nullable Instant dueAt,
        long version) {

    static HomeVisitDocument of(HomeVisit visit) {
        return new HomeVisitDocument(
                visit.id().value(),
                visit.date(),
                visit.plan(),
                visit.requestedBy(),
                visit.state(),
                visit.ruling(),
                SignsDocument.of(visit.signs()),
                visit.alarm(),
                visit.dueAt(),
                visit.version());
    }

    HomeVisit visit() {
        return new HomeVisit(
                new HomeVisitId(id),
                date,
                plan,
                requestedBy,
                state,
                ruling,
                signs.signs(),
                alarm,
                version);
    }
}
