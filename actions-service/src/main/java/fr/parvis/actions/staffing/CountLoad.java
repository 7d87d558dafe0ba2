package fr.parvis.actions.staffing;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much each of the team has to hold, week by week on the tenant's calendar. */
public final class CountLoad {

    private static final int WHOLE_TEAM = 500;

    private final Occurrences occurrences;
    private final Members members;
    private final TenantDirectory directory;

    public CountLoad(Occurrences occurrences, Members members, TenantDirectory directory) {
        this.occurrences = occurrences;
        this.members = members;
        this.directory = directory;
    }

    /**
     * @param day any of the first week
     */
    public List<Load> weeks(LocalDate day, int weeks) {
        LocalDate first = monday(day);
        var held = held(first, first.plusWeeks(weeks));
        var team = members.inOrder(null, WHOLE_TEAM);
        return IntStream.range(0, weeks)
                .mapToObj(first::plusWeeks)
                .flatMap(week -> team.stream().map(it -> load(it, week, held)))
                .toList();
    }

    /** The whole team in the week of this time. */
    List<Load> weekOf(Instant time) {
        return weeks(time.atZone(directory.current().zone()).toLocalDate(), 1);
    }

    private List<Occurrence> held(LocalDate from, LocalDate to) {
        var found = new ArrayList<Occurrence>();
        occurrences.each(OccurrenceSearch.between(start(from), start(to)), found::add);
        return found.stream().filter(CountLoad::counts).toList();
    }

    private Load load(Member member, LocalDate week, List<Occurrence> held) {
        var his = in(week, held).filter(it -> isOf(it, member)).toList();
        long minutes = his.stream().mapToLong(it -> it.period().length().toMinutes()).sum();
        var profile = member.profile();
        return new Load(
                member.id().value(),
                profile.name(),
                week,
                his.size(),
                (int) minutes,
                profile.weeklyCapacityMinutes());
    }

    private Stream<Occurrence> in(LocalDate week, List<Occurrence> held) {
        var from = start(week);
        var to = start(week.plusWeeks(1));
        return held.stream()
                .filter(it -> !it.period().startsAt().isBefore(from))
                .filter(it -> it.period().startsAt().isBefore(to));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(directory.current().zone()).toInstant();
    }

    private static boolean isOf(Occurrence occurrence, Member member) {
        return occurrence.crew().staff().contains(member.id().value());
    }

    private static boolean counts(Occurrence occurrence) {
        return occurrence.state() == OccurrenceState.SCHEDULED
                || occurrence.state() == OccurrenceState.HELD;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(DayOfWeek.MONDAY));
    }
}
