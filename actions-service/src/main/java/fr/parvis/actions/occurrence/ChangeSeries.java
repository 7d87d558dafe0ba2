package fr.parvis.actions.occurrence;

import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves, edits or calls off one date of an action, with it the following ones, or all to come. */
public final class ChangeSeries {

    /** Those that changed with it stand in the order of time. */
    public record Changed(Occurrence occurrence, List<Occurrence> others) {}

    private final Occurrences occurrences;
    private final FinishSeries others;
    private final CheckOccurrence check;
    private final Supplier<Tenant> tenant;

    public ChangeSeries(
            Occurrences occurrences,
            FinishSeries others,
            CheckOccurrence check,
            Supplier<Tenant> tenant) {
        this.occurrences = occurrences;
        this.others = others;
        this.check = check;
        this.tenant = tenant;
    }

    public Changed move(OccurrenceId id, Period to, Scope scope) {
        check.check(to);
        var zone = tenant.get().zone();
        return change(
                id,
                scope,
                it -> it.move(to),
                it -> SeriesCommand.move(from(it, scope), Shift.between(it.period(), to, zone)));
    }

    public Changed edit(OccurrenceId id, long seen, Content content, Crew crew, Scope scope) {
        check.check(content);
        return change(
                id,
                scope,
                it -> seen(it, seen).edit(content, crew),
                it ->
                        SeriesCommand.edit(
                                from(it, scope), new Edit(it.content(), content, it.crew(), crew)));
    }

    public Changed cancel(OccurrenceId id, String reason, Scope scope) {
        return change(
                id,
                scope,
                it -> it.cancel(reason),
                it -> SeriesCommand.cancel(from(it, scope), reason));
    }

    private Changed change(
            OccurrenceId id,
            Scope scope,
            UnaryOperator<Occurrence> change,
            Function<Occurrence, SeriesCommand> command) {
        var changed =
                new Attempts(occurrences)
                        .change(
                                id,
                                it -> {
                                    var one = change.apply(it);
                                    return one == it || scope == Scope.THIS
                                            ? one
                                            : reserved(one.spread(command.apply(it)));
                                });
        return new Changed(changed, others.finish(changed));
    }

    private Occurrence reserved(Occurrence origin) {
        occurrences.reserve(others.with(origin));
        return origin;
    }

    private static Occurrence seen(Occurrence present, long seen) {
        if (present.version() != seen) {
            throw new OccurrenceStale();
        }
        return present;
    }

    private static @Nullable Instant from(Occurrence present, Scope scope) {
        return scope == Scope.ALL ? null : present.period().startsAt();
    }
}
