package fr.parvis.actions.clash;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clashes that stand: imported, overridden, or come about by a move. */
public final class ListClashes {

    private static final Comparator<Hold> EARLIER =
            Comparator.comparing(Hold::startsAt).thenComparing(Hold::occurrenceId);

    private final Claims claims;
    private final FindClashes find;

    public ListClashes(Claims claims, FindClashes find) {
        this.claims = claims;
        this.find = find;
    }

    public List<StandingClash> between(LocalDate first, LocalDate last) {
        return claims.crowded(first, last).stream().flatMap(this::in).distinct().toList();
    }

    private Stream<StandingClash> in(HoldsOfDay day) {
        var live = find.live(day);
        return live.holds().stream().flatMap(hold -> after(hold, live));
    }

    private Stream<StandingClash> after(Hold hold, HoldsOfDay day) {
        return find.inTheWay(hold, day).stream()
                .filter(other -> EARLIER.compare(hold, other) < 0)
                .map(other -> standing(hold, other, day));
    }

    private StandingClash standing(Hold hold, Hold other, HoldsOfDay day) {
        var clash = find.clash(day.key().resource(), hold, other);
        return new StandingClash(clash, Clash.With.of(hold), despite(hold, other));
    }

    private static @Nullable Despite despite(Hold hold, Hold other) {
        var earlier = hold.despite(other);
        var later = other.despite(hold);
        return isExplained(later) || earlier == null ? later : earlier;
    }

    private static boolean isExplained(@Nullable Despite despite) {
        return despite != null && despite.reason() != null;
    }
}
