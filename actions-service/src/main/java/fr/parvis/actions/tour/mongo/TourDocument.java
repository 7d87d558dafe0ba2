package fr.parvis.actions.tour.mongo;

import fr.parvis.actions.tour.Stop;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourId;
import fr.parvis.actions.tour.TourPlan;
import fr.parvis.actions.tour.TourState;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A tour as stored.
 *
 * @param date as text, so that it sorts whatever the zone
 */
record TourDocument(
        @BsonId String id,
        String date,
        String vehicle,
        @Nullable String driver,
        List<String> companions,
        List<Stop> stops,
        @Nullable TourPlan before,
        TourState state,
        @Nullable String reason,
        long version) {

    static TourDocument of(Tour tour) {
        TourPlan plan = tour.plan();
        return new TourDocument(
                tour.id().value(),
                plan.date().toString(),
                plan.vehicle(),
                plan.driver(),
                plan.companions(),
                plan.stops(),
                tour.before(),
                tour.state(),
                tour.reason(),
                tour.version());
    }

    Tour tour() {
        var plan = new TourPlan(LocalDate.parse(date), vehicle, driver, companions, stops);
        return new Tour(new TourId(id), plan, before, state, reason, version);
    }
}
