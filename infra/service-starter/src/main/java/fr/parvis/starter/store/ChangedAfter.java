package fr.parvis.starter.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.ChangeMark;
import org.bson.conversions.Bson;

/** How documents are found by the time of their last write, which every write stamps. */
public final class ChangedAfter {

    /** What a collection declares whose changes can be listed. */
    public static final Index INDEX = Index.on(Stamps.TENANT, Stamps.UPDATED_AT, "_id");

    public static final Bson ORDER = Sorts.ascending(Stamps.UPDATED_AT, "_id");

    private ChangedAfter() {}

    public static Bson mark(ChangeMark mark) {
        return Filters.and(
                Filters.gte(Stamps.UPDATED_AT, mark.at()),
                Filters.or(Filters.gt(Stamps.UPDATED_AT, mark.at()), Filters.gt("_id", mark.id())));
    }
}
