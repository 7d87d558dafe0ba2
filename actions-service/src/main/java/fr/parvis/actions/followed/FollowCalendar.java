package fr.parvis.actions.followed;

import fr.parvis.actions.outside.OutsideRule;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;

/** Begins to read a calendar of others along, shows it otherwise, or ends. */
public final class FollowCalendar {

    private static final int MOST = 20;

    private final FollowedCalendars calendars;
    private final OutsideRule addresses;
    private final TenantDirectory directory;
    private final InstantSource clock;

    public FollowCalendar(
            FollowedCalendars calendars,
            OutsideRule addresses,
            TenantDirectory directory,
            InstantSource clock) {
        this.calendars = calendars;
        this.addresses = addresses;
        this.directory = directory;
        this.clock = clock;
    }

    /** Said again, nothing happens twice. */
    public FollowedCalendar follow(String id, String name, String address, FollowedRule rule) {
        var read = addresses.read(address, "/address").toString();
        requireFit(rule);
        var known = calendars.byId(id);
        if (known.isPresent()) {
            return known.get();
        }
        if (calendars.all().size() >= MOST) {
            throw FollowedUnfit.tooMany();
        }
        var calendar = FollowedCalendar.follow(id, name, read, rule, clock.instant());
        calendars.add(calendar);
        return calendar;
    }

    /**
     * @param seen the version it was decided on
     */
    public FollowedCalendar change(
            String id, long seen, String name, String address, FollowedRule rule) {
        var read = addresses.read(address, "/address").toString();
        requireFit(rule);
        var changed = present(id, seen).change(name, read, rule, clock.instant());
        if (!calendars.save(changed)) {
            throw new FollowedStale();
        }
        return changed;
    }

    public void end(String id, long seen) {
        if (!calendars.remove(present(id, seen))) {
            throw new FollowedStale();
        }
    }

    private FollowedCalendar present(String id, long seen) {
        var present = calendars.byId(id).orElseThrow(FollowedNotFound::new);
        if (present.version() != seen) {
            throw new FollowedStale();
        }
        return present;
    }

    private void requireFit(FollowedRule rule) {
        if (rule.communes().stream().anyMatch(it -> Communes.official().byCode(it).isEmpty())) {
            throw FollowedUnfit.unknownCommune();
        }
        if (rule.withinKm() != null && directory.current().centres().isEmpty()) {
            throw FollowedUnfit.withoutCentres();
        }
    }
}
