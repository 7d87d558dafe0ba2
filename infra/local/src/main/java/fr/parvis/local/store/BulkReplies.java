package fr.parvis.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Bulk writes as MongoDB answers them: ordered ones stop at the first error. */
final class BulkReplies {
    private BulkReplies() {}

    /** The library counts the documents that it refused. */
    static Document ofInsert(Document command, Document reply) {
        List<Document> errors = list(reply, "writeErrors");
        if (!errors.isEmpty()) {
            int asked = list(command, "documents").size();
            reply.put(
                    "n", ordered(command) ? errors.getFirst().get("index") : asked - errors.size());
        }
        return reply;
    }

    static Document ofUpdate(Document command, UnaryOperator<Document> call) {
        List<Document> updates = list(command, "updates");
        if (updates.size() < 2 || !ordered(command)) {
            return call.apply(command);
        }
        Tally tally = new Tally();
        for (int i = 0; i < updates.size() && tally.errors.isEmpty(); i++) {
            Document one = command.clone().append("updates", List.of(updates.get(i)));
            tally.add(i, call.apply(one));
        }
        return tally.reply();
    }

    private static boolean ordered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private static List<Document> list(Document owner, String field) {
        return owner.get(field) instanceof Collection<?> items
                ? items.stream().map(Document.class::cast).toList()
                : List.of();
    }

    /** The replies to the updates of one bulk, added up. */
    private static final class Tally {
        private int matched;
        private int modified;
        private final List<Document> upserted = new ArrayList<>();
        private final List<Document> errors = new ArrayList<>();

        void add(int index, Document reply) {
            matched += ((Number) reply.getOrDefault("n", 0)).intValue();
            modified += ((Number) reply.getOrDefault("nModified", 0)).intValue();
            list(reply, "upserted").forEach(one -> upserted.add(one.append("index", index)));
            list(reply, "writeErrors").forEach(one -> errors.add(one.append("index", index)));
        }

        Document reply() {
            Document reply = new Document("n", matched).append("nModified", modified);
            if (!upserted.isEmpty()) {
                reply.append("upserted", upserted);
            }
            if (!errors.isEmpty()) {
                reply.append("writeErrors", errors);
            }
            return reply.append("ok", 1.0);
        }
    }
}
