package fr.parvis.actions.staffing;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.team.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Weighs somebody for a date by affinity, load and closeness, and says each in words. */
final class Suitability {

    private static final int PER_THEME = 30;
    private static final int LOAD = 40;
    private static final int BEYOND_CAPACITY = -60;
    private static final int FARTHEST_MINUTES = 60;
    private static final int OBSTACLE = -1_000;

    private final List<String> reasons = new ArrayList<>();
    private int score;

    /**
     * @param load of the week of the date, without it
     * @param road minutes from where the person sets out
     */
    static Suggestion of(
            Member member,
            Occurrence occurrence,
            Load load,
            OptionalInt road,
            List<String> obstacles) {
        var weighed = new Suitability();
        weighed.themes(member, occurrence.content().themes());
        weighed.load(load, (int) occurrence.period().length().toMinutes());
        road.ifPresent(weighed::road);
        return new Suggestion(
                member.id().value(),
                member.profile().name(),
                weighed.score + OBSTACLE * obstacles.size(),
                weighed.reasons,
                obstacles);
    }

    private void themes(Member member, List<Theme> themes) {
        var liked =
                themes.stream()
                        .filter(it -> member.profile().favouriteThemes().contains(it.code()))
                        .map(Theme::label)
                        .toList();
        if (!liked.isEmpty()) {
            score += PER_THEME * liked.size();
            reasons.add(
                    liked.stream()
                            .collect(
                                    Collectors.joining(", ", "thème de prédilection\u00a0: ", "")));
        }
    }

    private void load(Load load, int minutes) {
        int then = load.minutes() + minutes;
        Integer capacity = load.capacityMinutes();
        if (capacity == null || capacity == 0) {
            score += Math.max(0, LOAD - then / 30);
            reasons.add(Hours.of(load.minutes()) + " déjà prévues cette semaine");
        } else {
            boolean fits = then <= capacity;
            score += fits ? LOAD * (capacity - then) / capacity : BEYOND_CAPACITY;
            reasons.add(
                    Hours.of(load.minutes())
                            + " déjà prévues cette semaine sur "
                            + Hours.of(capacity)
                            + (fits ? "" : "\u00a0: cette date dépasserait"));
        }
    }

    private void road(int minutes) {
        score -= Math.min(minutes, FARTHEST_MINUTES) / 2;
        reasons.add(
                minutes == 0
                        ? "part de la commune même"
                        : "part d’une commune à " + minutes + "\u00a0min de route");
    }
}
