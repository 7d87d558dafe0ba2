package fr.parvis.actions.followed;

import fr.parvis.actions.agenda.Elsewhere;
import fr.parvis.actions.agenda.ReadElsewhere;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what others publish, each calendar by its own rule. */
public final class ShowFollowed implements ReadElsewhere {

    private final FollowedCalendars calendars;
    private final TenantDirectory directory;

    public ShowFollowed(FollowedCalendars calendars, TenantDirectory directory) {
        this.calendars = calendars;
        this.directory = directory;
    }

    @Override
    public List<Elsewhere> between(Instant from, Instant to, @Nullable String commune) {
        var near = new Nearness(directory.current());
        var asked = commune == null ? List.<String>of() : List.of(commune);
        return calendars.all().stream()
                .flatMap(it -> shown(it, near))
                .filter(it -> it.date().period().overlaps(from, to))
                .filter(it -> near.isIn(asked, it.date()))
                .map(Shown::elsewhere)
                .sorted(Comparator.comparing(it -> it.period().startsAt()))
                .toList();
    }

    private static Stream<Shown> shown(FollowedCalendar calendar, Nearness near) {
        return calendar.dates().stream()
                .filter(it -> near.shows(calendar.rule(), it))
                .map(it -> new Shown(calendar.name(), it));
    }

    private record Shown(String by, FollowedDate date) {

        Elsewhere elsewhere() {
            return new Elsewhere(by, date.title(), date.period(), date.place(), date.page());
        }
    }
}
