package fr.parvis.actions.renewal;

import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonPlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * That a season is done once more.
 *
 * @param to the new season, whose id is also that of this
 * @param was what the old one was when it was copied
 * @param becomes what the new one was asked to be
 */
public record Renewal(
        SeasonId to, SeasonId from, SeasonPlan was, SeasonPlan becomes, long version) {

    private static final int WEEK = 7;

    public static Renewal of(SeasonId to, SeasonId from, SeasonPlan was, SeasonPlan becomes) {
        return new Renewal(to, from, was, becomes, 1);
    }

    /** So many whole weeks later that weekdays stay and the first days come closest. */
    public LocalDate shifted(LocalDate date) {
        long days = ChronoUnit.DAYS.between(was.from(), becomes.from());
        return date.plusWeeks(Math.floorDiv(days + WEEK / 2, WEEK));
    }

    /** The id of the copy of what had this id, always the same. */
    public UUID copyOf(String id) {
        return UUID.nameUUIDFromBytes((to.value() + "/" + id).getBytes(StandardCharsets.UTF_8));
    }

    public RenewalFact asked() {
        return new RenewalFact.SeasonCopied(to.value(), from.value(), version);
    }
}
