package fr.parvis.actions.season.mongo;

import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonPlan;
import org.bson.codecs.pojo.annotations.BsonId;

/** A season as stored. */
record SeasonDocument(@BsonId String id, SeasonPlan plan, long version) {

    static SeasonDocument of(Season season) {
        return new SeasonDocument(season.id().value(), season.plan(), season.version());
    }

    Season season() {
        return new Season(new SeasonId(id), plan, version);
    }
}
