package fr.parvis.actions.clash;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the people and things of an occurrence before it is stored so, or refuses, naming what is
 * in the way. Each day of a resource is one document written on the version that was read: of two
 * claims at the same moment, the second sees the first.
 */
public final class ClaimOccurrence {

    private static final int TRIES = 50;

    private final Claims claims;
    private final FindClashes find;
    private final Meeting meeting;
    private final TenantDirectory directory;
    private final InstantSource clock;

    public ClaimOccurrence(
            Claims claims,
            FindClashes find,
            Journeys journeys,
            TenantDirectory directory,
            InstantSource clock) {
        this.claims = claims;
        this.find = find;
        this.meeting = new Meeting(journeys);
        this.directory = directory;
        this.clock = clock;
    }

    /** All of these or none, by the rule in force; what they leave behind is in nobody's way. */
    public void claim(List<Occurrence> wanted) {
        var leaving = new Leaving(wanted);
        refuse(wanted.stream().flatMap(it -> inTheWay(find.wanted(it), leaving)).toList());
        var done = new ArrayList<Occurrence>();
        try {
            for (Occurrence one : wanted) {
                claim(one, Ruling.inForce(), leaving);
                done.add(one);
            }
        } catch (ClashFound clash) {
            done.forEach(this::giveBack);
            throw clash;
        }
    }

    /**
     * Does nothing where it takes no more than it did.
     *
     * @param wanted the occurrence as it is about to be stored
     */
    public void claim(Occurrence wanted, ClashRule rule) {
        claim(wanted, rule, new Leaving(List.of()));
    }

    /** What is no occurrence takes only what is free. */
    public void claim(Wanted wanted) {
        claim(wanted, ClashRule.REFUSE, new Leaving(List.of()));
    }

    private void claim(Occurrence wanted, ClashRule rule, Leaving leaving) {
        claim(find.wanted(wanted), rule, leaving);
    }

    private void claim(Wanted by, ClashRule rule, Leaving leaving) {
        for (int tried = 0; tried < TRIES; tried++) {
            var days = find.fresh(by.hold(), missing(by));
            var clashes = find.among(by.hold(), leaving.without(days));
            if (isTaken(days, standing(by.hold(), clashes, rule))) {
                return;
            }
        }
        throw new ClaimsBusy();
    }

    private Stream<Clash> inTheWay(Wanted by, Leaving leaving) {
        var days = find.fresh(by.hold(), missing(by));
        return find.among(by.hold(), leaving.without(days)).stream();
    }

    private List<HoldsOfDay> missing(Wanted by) {
        return claims.of(by.keys()).stream().filter(day -> !day.has(by.hold())).toList();
    }

    private void refuse(List<Clash> clashes) {
        if (!clashes.isEmpty() && Ruling.inForce() instanceof ClashRule.Refuse) {
            throw found(clashes);
        }
    }

    private ClashFound found(List<Clash> clashes) {
        return new ClashFound(clashes, new ClashWords(directory.current().zone()));
    }

    private void giveBack(Occurrence taken) {
        for (HoldsOfDay day : claims.ofOccurrence(taken.id().value())) {
            var mine = day.holds().stream().filter(it -> isOf(taken, it)).toList();
            claims.put(day.without(mine, meeting));
        }
    }

    private static boolean isOf(Occurrence taken, Hold hold) {
        return hold.occurrenceId().equals(taken.id().value()) && hold.version() == taken.version();
    }

    private Hold standing(Hold hold, List<Clash> clashes, ClashRule rule) {
        if (clashes.isEmpty()) {
            return hold;
        }
        return switch (rule) {
            case ClashRule.Refuse _ -> throw found(clashes);
            case ClashRule.Keep _ -> hold.standing(despite(null));
            case ClashRule.Override because -> hold.standing(despite(because.reason()));
        };
    }

    private Despite despite(@Nullable String reason) {
        return new Despite(reason, Tenancy.actor().id(), clock.instant());
    }

    /** False, with nothing taken, where somebody else wrote one of them meanwhile. */
    private boolean isTaken(List<HoldsOfDay> days, Hold hold) {
        var written = new ArrayList<HoldsOfDay>();
        for (HoldsOfDay day : days) {
            HoldsOfDay next = day.with(hold, meeting);
            if (!claims.put(next)) {
                written.forEach(it -> claims.put(it.without(List.of(hold), meeting)));
                return false;
            }
            written.add(next);
        }
        return true;
    }
}
