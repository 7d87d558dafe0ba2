package fr.parvis.actions.sharing;

import fr.parvis.starter.core.Siren;
import java.util.List;
import java.util.Optional;

/**
 * To whom an action, or a thing, is shown.
 *
 * @param id of the action or the thing
 * @param version 0 while nobody was ever named
 */
public record Share(SharedKind kind, String id, List<Agreement> agreements, long version) {

    public Share {
        agreements = List.copyOf(agreements);
    }

    public static Share withNobody(SharedKind kind, String id) {
        return new Share(kind, id, List.of(), 0);
    }

    public Optional<Agreement> with(Siren neighbour) {
        return agreements.stream().filter(it -> it.neighbour().equals(neighbour)).findFirst();
    }

    public List<Siren> neighbours() {
        return agreements.stream().map(Agreement::neighbour).toList();
    }

    Share agree(List<Agreement> changed) {
        return new Share(kind, id, changed, version + 1);
    }
}
