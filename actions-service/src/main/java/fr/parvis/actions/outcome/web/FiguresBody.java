package fr.parvis.actions.outcome.web;

import fr.parvis.actions.outcome.AgeBand;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.Operator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts as they are sent and shown; all but the first may be left out.
 *
 * @param met people met
 * @param newcomers those of them who had never come before
 * @param communes by INSEE code
 * @param themes by code of data·inclusion
 * @param withoutTransport people who have no means of getting around
 * @param needs people in whom a need was detected
 * @param minutes spent there; absent: as long as was planned
 */
record FiguresBody(
        @NotNull(message = "Indiquez combien de personnes vous avez rencontrées.")
                @Min(value = -MOST, message = TOO_FEW)
                @Max(value = MOST, message = TOO_MANY)
                Integer met,
        @Min(value = -MOST, message = TOO_FEW) @Max(value = MOST, message = TOO_MANY)
                @Nullable Integer newcomers,
        @Nullable
                Map<
                        AgeBand,
                        @NotNull(message = NO_NUMBER) @Min(value = -MOST, message = TOO_FEW)
                        @Max(value = MOST, message = TOO_MANY) Integer>
                ages,
        @Size(max = 500, message = "Comptez au plus 500 communes.")
                @Nullable
                        Map<
                                String,
                                @NotNull(message = NO_NUMBER) @Min(value = -MOST, message = TOO_FEW)
                                @Max(value = MOST, message = TOO_MANY) Integer>
                        communes,
        @Size(max = 200, message = "Comptez au plus 200 thèmes.")
                @Nullable
                        Map<
                                String,
                                @NotNull(message = NO_NUMBER) @Min(value = -MOST, message = TOO_FEW)
                                @Max(value = MOST, message = TOO_MANY) Integer>
                        themes,
        @Nullable Map<Operator, @NotNull(message = NO_NUMBER) @Valid ErrandsBody> errands,
        @Min(value = -MOST, message = TOO_FEW) @Max(value = MOST, message = TOO_MANY)
                @Nullable Integer withoutTransport,
        @Min(value = -MOST, message = TOO_FEW) @Max(value = MOST, message = TOO_MANY)
                @Nullable Integer needs,
        @Min(value = 0, message = "Le temps passé ne peut pas être négatif.")
                @Max(value = 1440, message = "Le temps passé ne dépasse pas 24 heures.")
                @Nullable Integer minutes) {

    static final int MOST = 10_000;
    static final String TOO_FEW = "Indiquez un nombre d’au moins -10\u202f000.";
    static final String TOO_MANY = "Indiquez un nombre d’au plus 10\u202f000.";
    static final String NO_NUMBER = "Indiquez un nombre.";

    record ErrandsBody(
            @Min(value = -MOST, message = TOO_FEW) @Max(value = MOST, message = TOO_MANY)
                    int solved,
            @Min(value = -MOST, message = TOO_FEW) @Max(value = MOST, message = TOO_MANY)
                    int followUp,
            @Min(value = -MOST, message = TOO_FEW) @Max(value = MOST, message = TOO_MANY)
                    int redirected) {}

    static FiguresBody of(Figures figures) {
        return new FiguresBody(
                figures.met(),
                figures.newcomers(),
                figures.ages(),
                figures.communes(),
                figures.themes(),
                Keys.same(
                        figures.errands(),
                        it -> new ErrandsBody(it.solved(), it.followUp(), it.redirected())),
                figures.withoutTransport(),
                figures.needs(),
                figures.minutes());
    }

    Figures figures() {
        return new Figures(
                met,
                orNone(newcomers),
                orNone(ages),
                orNone(communes),
                orNone(themes),
                Keys.same(
                        orNone(errands),
                        it -> new Errands(it.solved(), it.followUp(), it.redirected())),
                orNone(withoutTransport),
                orNone(needs),
                minutes);
    }

    private static int orNone(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static <K, V> Map<K, V> orNone(@Nullable Map<K, V> counts) {
        return counts == null ? Map.of() : counts;
    }
}
