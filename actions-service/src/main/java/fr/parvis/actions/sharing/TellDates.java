package fr.parvis.actions.sharing;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the copies of neighbours as the dates and the list of names say now. Goes round until
 * neither changed meanwhile, so that facts may come late, twice or in any order.
 */
public final class TellDates {

    private final Shares shares;
    private final Occurrences occurrences;
    private final SharedDates copies;
    private final Door door;
    private final InstantSource clock;

    public TellDates(
            Shares shares,
            Occurrences occurrences,
            SharedDates copies,
            Door door,
            InstantSource clock) {
        this.shares = shares;
        this.occurrences = occurrences;
        this.copies = copies;
        this.door = door;
        this.clock = clock;
    }

    public void date(String actionId, OccurrenceId id) {
        tell(actionId, id, Set.of());
    }

    /**
     * @param named all who see the action now, or did until now
     */
    public void action(String actionId, Collection<Siren> named) {
        var seeing = shares.of(SharedKind.ACTION, actionId).neighbours();
        named.stream()
                .filter(it -> !seeing.contains(it))
                .forEach(it -> door.leave(it, () -> copies.forget(actionId)));
        occurrences.ofAction(new ActionId(actionId)).stream()
                .filter(it -> !it.period().isOver(clock.instant()))
                .forEach(it -> tell(actionId, it.id(), named));
    }

    private void tell(String actionId, OccurrenceId id, Collection<Siren> named) {
        var everyone = new LinkedHashSet<>(named);
        Seen told;
        Seen now = look(actionId, id);
        do {
            told = now;
            everyone.addAll(told.share().neighbours());
            tell(told, id, everyone);
            now = look(actionId, id);
        } while (!now.equals(told));
    }

    private Seen look(String actionId, OccurrenceId id) {
        var share = shares.of(SharedKind.ACTION, actionId);
        var seen = !share.agreements().isEmpty();
        return new Seen(share, seen ? occurrences.byId(id) : Optional.empty());
    }

    private void tell(Seen seen, OccurrenceId id, Collection<Siren> everyone) {
        var owner = Tenancy.current();
        for (Siren neighbour : everyone) {
            var copy = seen.shownTo(neighbour).map(it -> SharedDate.of(it, owner));
            door.leave(
                    neighbour,
                    () -> copy.ifPresentOrElse(copies::put, () -> copies.remove(id.value())));
        }
    }

    private record Seen(Share share, Optional<Occurrence> date) {

        Optional<Occurrence> shownTo(Siren neighbour) {
            return date.filter(Occurrence::announced)
                    .filter(it -> !it.content().practice().isPrivate())
                    .filter(it -> share.with(neighbour).isPresent());
        }
    }
}
