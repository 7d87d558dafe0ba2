package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of BSON values, with short ways for the types that keys are made of. */
final class KeyOrder implements Comparator<@Nullable Object> {
    static final KeyOrder INSTANCE = new KeyOrder();

    private final ValueComparator anyValues = ValueComparator.ascWithoutListHandling();

    private KeyOrder() {}

    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        if (a == b) {
            return 0;
        }
        if (a instanceof String x && b instanceof String y) {
            return x.compareTo(y);
        }
        if (a instanceof Instant x && b instanceof Instant y) {
            return x.compareTo(y);
        }
        return compareRarer(a, b);
    }

    private int compareRarer(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Integer x && b instanceof Integer y) {
            return Integer.compare(x, y);
        }
        if (a instanceof ObjectId x && b instanceof ObjectId y) {
            return x.compareTo(y);
        }
        if (a instanceof UUID x && b instanceof UUID y) {
            return compareAsText(x, y);
        }
        return anyValues.compare(a, b);
    }

    /** UUIDs sort by their hexadecimal text, so their halves compare unsigned. */
    private static int compareAsText(UUID x, UUID y) {
        int high = Long.compareUnsigned(x.getMostSignificantBits(), y.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(x.getLeastSignificantBits(), y.getLeastSignificantBits());
    }
}
