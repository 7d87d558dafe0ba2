package fr.parvis.actions.team;

import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Phones;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What must hold of a person's page; each flaw names its field. */
final class ProfileRules {

    private static final int A_WEEK = 7 * 24 * 60;

    private final String region;
    private final List<Flaw> flaws = new ArrayList<>();

    private ProfileRules(String region) {
        this.region = region;
    }

    /**
     * The profile with its phone in E.164; refused as {@link MemberUnfit}.
     *
     * @param region ISO 3166 code by which phones are read
     */
    static MemberProfile checked(MemberProfile typed, String region) {
        var rules = new ProfileRules(region);
        String phone = rules.phone(typed.phone());
        rules.commune(typed.homeInsee());
        rules.capacity(typed.weeklyCapacityMinutes());
        rules.hours(typed.workingHours());
        rules.themes(typed.favouriteThemes());
        if (!rules.flaws.isEmpty()) {
            throw new MemberUnfit(rules.flaws);
        }
        return typed.withPhone(phone);
    }

    private @Nullable String phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var read = Phones.read(typed, region);
        flawIf(read.isEmpty(), "/phone", "phone-unreadable", "Ce numéro n’est pas lisible.");
        return read.orElse(null);
    }

    private void commune(@Nullable String insee) {
        boolean unknown = insee != null && Communes.official().byCode(insee).isEmpty();
        flawIf(unknown, "/homeInsee", "unknown-commune", "Cette commune n’existe pas.");
    }

    private void capacity(@Nullable Integer minutes) {
        boolean wrong = minutes != null && (minutes < 0 || minutes > A_WEEK);
        flawIf(
                wrong,
                "/weeklyCapacityMinutes",
                "out-of-range",
                "Donnez des minutes par semaine, de 0 à " + A_WEEK + ".");
    }

    private void themes(Set<String> codes) {
        boolean unknown = codes.stream().anyMatch(it -> Theme.byCode(it).isEmpty());
        flawIf(
                unknown,
                "/favouriteThemes",
                "unknown-theme",
                "Choisissez des thèmes parmi ceux de la liste.");
    }

    private void hours(List<WorkingHours> all) {
        for (int at = 0; at < all.size(); at++) {
            WorkingHours one = all.get(at);
            String pointer = "/workingHours/" + at;
            flawIf(
                    !one.from().isBefore(one.to()),
                    pointer + "/to",
                    "before-start",
                    "La fin vient après le début.");
            flawIf(
                    IntStream.range(0, at).anyMatch(it -> all.get(it).overlaps(one)),
                    pointer,
                    "hours-overlap",
                    "Ces heures se recouvrent avec d’autres du même jour.");
        }
    }

    private void flawIf(boolean wrong, String pointer, String code, String message) {
        if (wrong) {
            flaws.add(new Flaw(pointer, code, message));
        }
    }
}
