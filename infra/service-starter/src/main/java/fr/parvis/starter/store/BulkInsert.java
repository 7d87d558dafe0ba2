package fr.parvis.starter.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Inserts many documents at once, passing over those whose key is taken. */
public final class BulkInsert {

    private BulkInsert() {}

    /** Positions of those that were there before. */
    public static <D> Set<Integer> absent(MongoCollection<D> collection, List<D> documents) {
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException refused) {
            return taken(refused);
        }
    }

    private static Set<Integer> taken(MongoBulkWriteException refused) {
        var taken = new HashSet<Integer>();
        for (var error : refused.getWriteErrors()) {
            if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            taken.add(error.getIndex());
        }
        return taken;
    }
}
