package fr.parvis.actions.followed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which dates of a followed calendar are shown: all where it says nothing.
 *
 * @param communes INSEE codes of where they are held; empty for anywhere
 * @param withinKm at most so far, as the crow flies, from one of the tenant's houses; null however
 *     far
 */
public record FollowedRule(List<String> communes, @Nullable Integer withinKm) {

    public static final FollowedRule ALL = new FollowedRule(List.of(), null);

    public FollowedRule {
        communes = List.copyOf(communes);
    }
}
