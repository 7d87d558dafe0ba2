package fr.parvis.actions.lending.mongo;

import fr.parvis.actions.lending.SharedThing;
import fr.parvis.starter.tenancy.Tenancy;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A neighbour's thing as stored by who sees it.
 *
 * @param id SIREN of who sees it, and the thing: several see one thing
 */
record SharedThingDocument(@BsonId String id, SharedThing thing) {

    static String id(String thing) {
        return Tenancy.current() + "/" + thing;
    }

    static SharedThingDocument of(SharedThing thing) {
        return new SharedThingDocument(id(thing.id()), thing);
    }
}
