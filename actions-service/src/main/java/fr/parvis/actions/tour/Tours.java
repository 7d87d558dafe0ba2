package fr.parvis.actions.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tours of the present tenant. */
public interface Tours {

    Optional<Tour> byId(TourId id);

    /** From the first to the last day, by date; {@code after} is the last one seen. */
    List<Tour> between(LocalDate first, LocalDate last, @Nullable Tour after, int limit);

    long count(LocalDate first, LocalDate last);

    /** False where this id is taken. */
    boolean add(Tour tour);

    /** Those whose ids are free, all in one go. */
    default void addAll(List<Tour> all) {
        all.forEach(this::add);
    }

    /** False where the stored one is not the version before this one any more. */
    boolean save(Tour changed);
}
