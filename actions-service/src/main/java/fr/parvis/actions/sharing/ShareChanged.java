package fr.parvis.actions.sharing;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Siren;
import java.util.List;

/**
 * Something is shown to other neighbours than before.
 *
 * @param neighbours SIREN of those who see it now
 * @param left SIREN of those who saw it until now
 */
@EventType("actions.share-changed.v1")
public record ShareChanged(
        SharedKind kind, String sharedId, List<String> neighbours, List<String> left, long version)
        implements Fact {

    static ShareChanged between(Share before, Share after) {
        var now = after.neighbours();
        var gone = before.neighbours().stream().filter(it -> !now.contains(it)).toList();
        return new ShareChanged(
                after.kind(), after.id(), values(now), values(gone), after.version());
    }

    private static List<String> values(List<Siren> sirens) {
        return sirens.stream().map(Siren::value).toList();
    }
}
