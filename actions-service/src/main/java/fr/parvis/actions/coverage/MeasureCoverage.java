package fr.parvis.actions.coverage;

import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.outcome.Account;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Tells where the present tenant was within a year, and where it goes within the next. */
public final class MeasureCoverage {

    private static final Duration YEAR = Duration.ofDays(366);

    private final Accounts accounts;
    private final TenantDirectory tenants;
    private final InstantSource time;

    public MeasureCoverage(Accounts accounts, TenantDirectory tenants, InstantSource time) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.time = time;
    }

    /** A commune is silent where nobody was for these weeks. */
    public Coverage measure(int weeks) {
        var now = time.instant();
        var territory = Territory.of(tenants.current());
        var presences = presences(now);
        var limit = now.minus(Duration.ofDays(7L * weeks));
        return new Coverage(
                weeks,
                territory.services(),
                territory.communes().stream()
                        .map(it -> covered(territory, it, presences, limit))
                        .toList());
    }

    private static CoveredCommune covered(
            Territory territory, Commune commune, Map<String, Presence> presences, Instant limit) {
        var presence = presences.getOrDefault(commune.insee(), Presence.NONE);
        var served = territory.serves(commune);
        return new CoveredCommune(
                commune,
                territory.centreOf(commune),
                territory.nearest(commune).orElse(null),
                served,
                presence,
                !served && presence.isSilentSince(limit));
    }

    private Map<String, Presence> presences(Instant now) {
        Map<String, Presence> found = new HashMap<>();
        var aroundNow = OccurrenceSearch.between(now.minus(YEAR), now.plus(YEAR));
        accounts.each(aroundNow, it -> add(found, it, now));
        return found;
    }

    private static void add(Map<String, Presence> found, Account account, Instant now) {
        var occurrence = account.occurrence();
        var place = occurrence.content().place();
        if (place != null && !occurrence.content().practice().isPrivate()) {
            var known = found.getOrDefault(place.insee(), Presence.NONE);
            found.put(place.insee(), with(known, account, now));
        }
    }

    private static Presence with(Presence known, Account account, Instant now) {
        var occurrence = account.occurrence();
        var startsAt = occurrence.period().startsAt();
        if (occurrence.state() == OccurrenceState.HELD) {
            return known.wasThere(startsAt, account.figures().newcomers());
        }
        var announced =
                occurrence.state() == OccurrenceState.SCHEDULED
                        && occurrence.announced()
                        && startsAt.isAfter(now);
        return announced ? known.willBeThere(startsAt) : known;
    }
}
