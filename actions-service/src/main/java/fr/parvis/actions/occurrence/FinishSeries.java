package fr.parvis.actions.occurrence;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Does to the other dates of an action what was done to one of them. Begun again after a stop, or
 * told twice, it reaches each of them once.
 */
public final class FinishSeries {

    private final Occurrences occurrences;
    private final InstantSource clock;

    public FinishSeries(Occurrences occurrences, InstantSource clock) {
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** What this version of it was to spread; nothing where it has changed since. */
    public void finish(OccurrenceId id, long version) {
        occurrences.byId(id).filter(origin -> origin.version() == version).ifPresent(this::finish);
    }

    /** Those that it reached by now. */
    List<Occurrence> finish(Occurrence origin) {
        var command = origin.series();
        if (command == null) {
            return List.of();
        }
        return occurrences.ofAction(origin.actionId()).stream()
                .filter(other -> !other.id().equals(origin.id()))
                .filter(other -> isFor(other, command, origin.asCommand()))
                .map(other -> done(other.id(), command, origin.asCommand()))
                .toList();
    }

    /** All that changes by it, as it is to be stored, itself first. */
    List<Occurrence> with(Occurrence origin) {
        var all = new ArrayList<>(List.of(origin));
        var command = Objects.requireNonNull(origin.series());
        occurrences.ofAction(origin.actionId()).stream()
                .filter(other -> !other.id().equals(origin.id()))
                .filter(other -> isFor(other, command, origin.asCommand()))
                .map(command::done)
                .forEach(all::add);
        return all;
    }

    private Occurrence done(OccurrenceId id, SeriesCommand command, String name) {
        return new Attempts(occurrences)
                .change(id, it -> isFor(it, command, name) ? it.heed(name, command::done) : it);
    }

    private boolean isFor(Occurrence other, SeriesCommand command, String name) {
        return !other.commands().contains(name) && command.concerns(other, clock.instant());
    }
}
