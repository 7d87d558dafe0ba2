package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** An index that the planner reads, so that the library's way of asking it is closed. */
abstract class PlannedIndex extends Index<Integer> {

    PlannedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public Integer remove(Document document) {
        throw new UnsupportedOperationException("The collection names the slot");
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public List<Integer> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner reads spans");
    }
}
