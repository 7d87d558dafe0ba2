package fr.parvis.actions.agenda;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others hold in this time and show to the public of the present tenant. */
@FunctionalInterface
public interface ReadElsewhere {

    /**
     * @param commune INSEE code of where it is held; null for all
     */
    List<Elsewhere> between(Instant from, Instant to, @Nullable String commune);
}
