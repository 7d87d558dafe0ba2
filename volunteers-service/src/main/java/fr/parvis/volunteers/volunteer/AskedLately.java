package fr.parvis.volunteers.volunteer;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often people were asked, as those who ask know it. */
public interface AskedLately {

    /** By volunteer id; who was never asked may be missing. */
    Map<String, Asked> of(Collection<String> volunteerIds);

    /**
     * @param thisMonth calls of this calendar month, in the tenant's zone
     */
    record Asked(@Nullable Instant lastAt, int thisMonth) {
        public static final Asked NEVER = new Asked(null, 0);
    }
}
