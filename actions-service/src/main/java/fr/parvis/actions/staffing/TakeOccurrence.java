package fr.parvis.actions.staffing;

import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.OccurrenceStale;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** « Je prends »: an open date is the first one's who presses, and given back as easily. */
public final class TakeOccurrence {

    private static final int TRIES = 5;

    private final Occurrences occurrences;
    private final Members members;
    private final InstantSource clock;

    public TakeOccurrence(Occurrences occurrences, Members members, InstantSource clock) {
        this.occurrences = occurrences;
        this.members = members;
        this.clock = clock;
    }

    /** Refuses one that there is not, before anybody is asked who they are. */
    public void refuseUnknown(OccurrenceId id) {
        if (occurrences.byId(id).isEmpty()) {
            throw new OccurrenceNotFound();
        }
    }

    public Occurrence take(OccurrenceId id, Member by) {
        return change(id, it -> isHeldBy(it, by) ? it : taken(it, by));
    }

    /** Leaves it to the others; who does not hold it changes nothing. */
    public Occurrence giveBack(OccurrenceId id, Member by) {
        return change(id, it -> isHeldBy(it, by) ? given(it, by) : it);
    }

    private Occurrence change(OccurrenceId id, UnaryOperator<Occurrence> change) {
        for (int tried = 0; tried < TRIES; tried++) {
            var present = occurrences.byId(id).orElseThrow(OccurrenceNotFound::new);
            var changed = change.apply(present);
            if (changed == present || occurrences.save(changed, changed.since(present))) {
                return changed;
            }
        }
        throw new OccurrenceStale();
    }

    private Occurrence taken(Occurrence open, Member by) {
        if (!open.state().isOn() || open.period().isOver(clock.instant())) {
            throw OccurrenceTaken.notOpen();
        }
        if (!open.crew().staff().isEmpty()) {
            throw OccurrenceTaken.by(names(open.crew().staff()));
        }
        return open.edit(open.content(), crew(open.crew(), List.of(by.id().value())));
    }

    private static Occurrence given(Occurrence held, Member by) {
        var rest = held.crew().staff().stream().filter(it -> !it.equals(by.id().value())).toList();
        return held.edit(held.content(), crew(held.crew(), rest));
    }

    private static Crew crew(Crew present, List<String> staff) {
        return new Crew(staff, present.equipment(), present.tourId());
    }

    private static boolean isHeldBy(Occurrence occurrence, Member member) {
        return occurrence.crew().staff().contains(member.id().value());
    }

    private String names(List<String> staff) {
        return members.byIds(staff.stream().map(MemberId::new).toList()).stream()
                .map(it -> it.profile().name())
                .collect(Collectors.joining(", "));
    }
}
