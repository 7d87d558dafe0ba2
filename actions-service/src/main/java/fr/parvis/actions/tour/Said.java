package fr.parvis.actions.tour;

import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Place;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a tour says of one stop. */
record Said(Period period, Place place, Crew crew) {

    static Said of(Stop stop, TourPlan plan, TourId tour, ZoneId zone) {
        return new Said(stop.period(plan.date(), zone), stop.place(), plan.crew(tour));
    }

    /**
     * The occurrence with what the tour says otherwise than before; what it says alone stays.
     *
     * @param before null where the tour said nothing of it
     */
    Occurrence of(Occurrence present, @Nullable Said before) {
        boolean elsewhere = before == null || !before.place.equals(place);
        return present.become(
                elsewhere ? at(present.content(), place) : present.content(),
                before == null || !before.period.equals(period) ? period : present.period(),
                before == null || !before.crew.equals(crew) ? crew : present.crew());
    }

    boolean isSaidBy(Occurrence occurrence) {
        return period.equals(occurrence.period())
                && place.equals(occurrence.content().place())
                && crew.equals(occurrence.crew());
    }

    static Content at(Content content, Place place) {
        return content.edited(content.title(), content.description(), place, content.admission());
    }
}
