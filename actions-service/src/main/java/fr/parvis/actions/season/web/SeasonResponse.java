package fr.parvis.actions.season.web;

import fr.parvis.actions.season.Season;
import java.time.LocalDate;

/** A season as it is shown. */
record SeasonResponse(String id, String name, LocalDate from, LocalDate to, long version) {

    static SeasonResponse of(Season season) {
        return new SeasonResponse(
                season.id().value(),
                season.plan().name(),
                season.plan().from(),
                season.plan().to(),
                season.version());
    }
}
