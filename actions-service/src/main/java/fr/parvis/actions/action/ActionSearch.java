package fr.parvis.actions.action;

import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are looked for; null means any.
 *
 * @param season its id
 * @param seenBy whose eyes it is for; null for the tenant's own people, who see everything
 * @param words folded beginnings, each of which begins one of the action's words
 */
public record ActionSearch(
        @Nullable ActionState state,
        @Nullable Practice practice,
        @Nullable String season,
        @Nullable Onlooker seenBy,
        List<String> words) {

    public static final ActionSearch ALL = new ActionSearch(null, null, null, null);

    private static final int WORDS_AT_MOST = 8;

    public ActionSearch(
            @Nullable ActionState state,
            @Nullable Practice practice,
            @Nullable String season,
            @Nullable Onlooker seenBy) {
        this(state, practice, season, seenBy, List.of());
    }

    /** What somebody typed to find an action. */
    public static List<String> wordsOf(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(Folded.words(typed)).limit(WORDS_AT_MOST).toList();
    }

    /** The words by which it is found: its title, what it is, where, and with whom. */
    public static List<String> wordsOf(Plan plan) {
        return Stream.of(
                        Stream.of(plan.title(), plan.practice().label()),
                        Stream.ofNullable(plan.place()).flatMap(ActionSearch::named),
                        plan.organisation().partners().stream().map(PartnerRef::name))
                .flatMap(texts -> texts)
                .flatMap(text -> Arrays.stream(Folded.words(text)))
                .distinct()
                .toList();
    }

    public boolean finds(Plan plan) {
        List<String> known = wordsOf(plan);
        return words.stream().allMatch(word -> known.stream().anyMatch(w -> w.startsWith(word)));
    }

    private static Stream<String> named(Place place) {
        return Stream.concat(
                Stream.ofNullable(place.label()),
                Communes.official().byCode(place.insee()).stream().map(it -> it.name()));
    }
}
