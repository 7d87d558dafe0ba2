package fr.parvis.actions.agenda;

import fr.parvis.actions.house.Houses;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.actions.occurrence.Written;
import fr.parvis.actions.occurrence.WrittenOccurrences;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the agenda to everyone: what is announced and open to the public, nothing else. */
public final class ReadAgenda {

    static final Onlooker PUBLIC = new Onlooker(null);

    /** More than a tenant of twelve houses announces in a year. */
    private static final int MOST = 5000;

    private final WrittenOccurrences occurrences;
    private final Houses houses;
    private final Rolls rolls;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public ReadAgenda(
            WrittenOccurrences occurrences,
            Houses houses,
            Rolls rolls,
            Supplier<Tenant> tenant,
            InstantSource clock) {
        this.occurrences = occurrences;
        this.houses = houses;
        this.rolls = rolls;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The week in which people live now. */
    public Week present() {
        return Week.of(LocalDate.ofInstant(clock.instant(), tenant.get().zone()));
    }

    /**
     * @param commune INSEE code; null for all
     */
    public AgendaWeek week(Week week, @Nullable String commune) {
        var zone = tenant.get().zone();
        var within = new Subject(commune, null, null).commune();
        var search = search(week.startsAt(zone), week.endsAt(zone), within, null);
        var dates = read(occurrences.first(search, MOST));
        var isOn = dates.stream().anyMatch(it -> it.standing().isOn());
        return new AgendaWeek(week, commune, dates, isOn ? null : upcoming(week, commune));
    }

    public AgendaDate date(OccurrenceId id) {
        return occurrences.byId(id).map(this::shown).orElseThrow(NotInAgenda::new);
    }

    /** The one whose printed address was typed. */
    public AgendaDate printed(PrintedCode code) {
        return occurrences.byCode(code).map(this::shown).orElseThrow(NotInAgenda::new);
    }

    /** What a calendar subscribes to. */
    public List<AgendaDate> subscribed(Subject subject) {
        var window = Window.around(clock.instant());
        var search = search(window.from(), window.to(), subject.commune(), null);
        return read(occurrences.first(search, MOST)).stream().filter(subject::holds).toList();
    }

    private @Nullable AgendaDate upcoming(Week week, @Nullable String commune) {
        var end = week.endsAt(tenant.get().zone());
        var from = end.isAfter(clock.instant()) ? end : clock.instant();
        var search = search(from, null, commune, OccurrenceState.SCHEDULED);
        return read(occurrences.first(search, 1)).stream().findFirst().orElse(null);
    }

    private AgendaDate shown(Written written) {
        if (!written.occurrence().isSeenBy(PUBLIC)) {
            throw new NotInAgenda();
        }
        return read(List.of(written)).getFirst();
    }

    private List<AgendaDate> read(List<Written> all) {
        var ids = all.stream().map(it -> it.occurrence().id().value()).toList();
        var reader = new ReadDate(tenant.get(), houses, rolls.byIds(ids));
        return all.stream().map(reader::read).toList();
    }

    private static OccurrenceSearch search(
            Instant from,
            @Nullable Instant to,
            @Nullable String commune,
            @Nullable OccurrenceState state) {
        return new OccurrenceSearch(
                from, to, commune, null, state, null, null, null, null, null, PUBLIC);
    }
}
