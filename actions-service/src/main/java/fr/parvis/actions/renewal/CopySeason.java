package fr.parvis.actions.renewal;

import fr.parvis.actions.season.OpenSeason;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonNotFound;
import fr.parvis.actions.season.SeasonPlan;
import fr.parvis.actions.season.Seasons;

/**
 * Does a season once more under other days; said again under the same id, nothing happens twice.
 */
public final class CopySeason {

    private final Seasons seasons;
    private final OpenSeason open;
    private final Renewals renewals;
    private final CarryOver carry;

    public CopySeason(Seasons seasons, OpenSeason open, Renewals renewals, CarryOver carry) {
        this.seasons = seasons;
        this.open = open;
        this.renewals = renewals;
        this.carry = carry;
    }

    public Copied copy(SeasonId from, SeasonId to, SeasonPlan becomes) {
        Season old = seasons.byId(from).orElseThrow(SeasonNotFound::new);
        Season opened = open.open(to, becomes);
        Renewal renewal = Renewal.of(to, from, old.plan(), becomes);
        if (!renewals.add(renewal, renewal.asked())) {
            renewal = renewals.byId(to).orElseThrow(SeasonNotFound::new);
        }
        return new Copied(opened, carry.carry(renewal));
    }

    /** Goes on after a stop. */
    public void finish(SeasonId to) {
        renewals.byId(to).ifPresent(carry::carry);
    }
}
