package fr.parvis.actions.clash;

import fr.parvis.actions.occurrence.Occurrence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What dates that change together leave behind: each moves where the other was. */
final class Leaving {

    private final Map<String, Long> versions;

    Leaving(List<Occurrence> together) {
        versions =
                together.stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Occurrence::version));
    }

    List<HoldsOfDay> without(List<HoldsOfDay> days) {
        return days.stream()
                .map(day -> day.less(day.holds().stream().filter(this::isLeft).toList()))
                .toList();
    }

    private boolean isLeft(Hold hold) {
        return versions.getOrDefault(hold.occurrenceId(), 0L) > hold.version();
    }
}
