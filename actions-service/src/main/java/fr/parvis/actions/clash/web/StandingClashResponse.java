package fr.parvis.actions.clash.web;

import fr.parvis.actions.clash.Clash;
import fr.parvis.actions.clash.ClashWords;
import fr.parvis.actions.clash.Despite;
import fr.parvis.actions.clash.StandingClash;
import org.jspecify.annotations.Nullable;

/**
 * A clash that stands.
 *
 * @param first the occurrence that begins earlier
 * @param despite who accepted it, when and why; absent where nobody did
 */
record StandingClashResponse(ClashResponse clash, Clash.With first, @Nullable Despite despite) {

    static StandingClashResponse of(StandingClash standing, ClashWords words) {
        return new StandingClashResponse(
                ClashResponse.of(standing.clash(), words), standing.first(), standing.despite());
    }
}
