package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what someone offers to do, and to drive, from French words typed anyhow. */
public final class SkillWords {

    private static final Map<Skill, List<String>> BEGINNINGS =
            Map.of(
                    Skill.MOVING,
                    List.of("demenag", "porter", "meuble", "manuten", "debarras", "gros bras"),
                    Skill.DIY,
                    List.of("bricol", "repar", "travaux", "plomb", "electric", "peintur", "menuis"),
                    Skill.GARDEN,
                    List.of("jardin", "tonte", "potager", "pelouse", "debroussaill", "fleuri"),
                    Skill.COOKING,
                    List.of("cuisin", "gateau", "patiss", "repas", "soupe"),
                    Skill.TRANSPORT,
                    List.of("transport", "covoit", "condui", "chauffeur", "trajet", "vehicul"),
                    Skill.VISITING,
                    List.of("visit", "compagnie", "ecoute", "isole"),
                    Skill.DIGITAL,
                    List.of("numeri", "informat", "ordinateur", "internet", "tablette", "smartph"),
                    Skill.POSTING,
                    List.of("affich", "flyer", "tract", "distribu", "prospectus", "boites aux"),
                    Skill.READING_WRITING,
                    List.of("tradu", "interpret", "lecture", "ecri", "courrier", "administratif"));
    private static final List<String> VANS =
            List.of("camionnette", "fourgon", "utilitaire", "camion", "van", "remorque");
    private static final List<String> CARS = List.of("voiture", "vehicule", "auto", "permis");
    private static final String NONE = ".*\\b(sans|pas|non|aucune?)\\b.*";

    private SkillWords() {}

    /** What each part between commas offers; a part that says nothing known is OTHER. */
    public static Set<Skill> read(String typed) {
        Set<Skill> skills = EnumSet.noneOf(Skill.class);
        Arrays.stream(typed.split("[,;/+\\n]"))
                .map(Folded::text)
                .filter(part -> !part.isEmpty())
                .forEach(part -> skills.addAll(offered(part)));
        return skills;
    }

    /** What they can drive, where the text names it. */
    public static @Nullable Vehicle vehicle(String typed) {
        String text = Folded.text(typed);
        if (text.matches(NONE)) {
            return null;
        }
        return begins(text, VANS) ? Vehicle.VAN : begins(text, CARS) ? Vehicle.CAR : null;
    }

    private static Set<Skill> offered(String part) {
        Set<Skill> offered = EnumSet.noneOf(Skill.class);
        BEGINNINGS.forEach(
                (skill, beginnings) -> {
                    if (begins(part, beginnings)) {
                        offered.add(skill);
                    }
                });
        return offered.isEmpty() ? Set.of(Skill.OTHER) : offered;
    }

    private static boolean begins(String text, List<String> beginnings) {
        return beginnings.stream().anyMatch(word -> (" " + text).contains(" " + word));
    }
}
