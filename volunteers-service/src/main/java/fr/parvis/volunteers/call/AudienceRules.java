package fr.parvis.volunteers.call;

import fr.parvis.volunteers.call.CallDraft.DraftAudience;
import fr.parvis.volunteers.call.CallRule.Setting;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule sheet of who is to be asked: what is not understood never widens the audience. */
final class AudienceRules {

    private static final Set<String> VEHICLES = names(Vehicle.values());
    private static final Set<String> SKILLS = names(Skill.values());

    static final List<CallRule> ALL =
            List.of(
                    rule(
                            "/audience/circles",
                            "unknown-circle",
                            "Ce cercle n’existe pas : retirez-le.",
                            (a, s) -> areAll(a.circles(), circle -> false)),
                    rule(
                            "/audience/communes",
                            "unknown-commune",
                            "Choisissez des communes de la liste (codes INSEE).",
                            (a, s) -> areAll(a.communes(), s::knows)),
                    rule(
                            "/audience/skills",
                            "unknown-skill",
                            "Choisissez des compétences de la liste.",
                            (a, s) -> areAll(a.skills(), SKILLS::contains)),
                    rule(
                            "/audience/vehicle",
                            "unknown-vehicle",
                            "Choisissez CAR (voiture) ou VAN (camionnette).",
                            (a, s) -> a.vehicle() == null || VEHICLES.contains(a.vehicle())),
                    rule(
                            "/audience/withinKm",
                            "distance",
                            "Indiquez une distance de 1 à 200 km.",
                            (a, s) -> a.withinKm() == null || isDistance(a.withinKm())),
                    rule(
                            "/audience/withinKm",
                            "centres-missing",
                            "Les centres des communes ne sont pas connus ici : choisissez des communes plutôt qu’une distance.",
                            (a, s) -> a.withinKm() == null || !s.tenant().centres().isEmpty()),
                    new CallRule(
                            "/place/commune",
                            "centres-missing",
                            "Le centre de cette commune n’est pas connu : choisissez des communes plutôt qu’une distance.",
                            AudienceRules::isMeasurable));

    private AudienceRules() {}

    private static CallRule rule(
            String pointer,
            String code,
            String message,
            BiPredicate<DraftAudience, Setting> holds) {
        return new CallRule(
                pointer,
                code,
                message,
                (d, s) -> d.audience() == null || holds.test(d.audience(), s));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static boolean areAll(
            @Nullable List<@Nullable String> codes, Predicate<@Nullable String> known) {
        return codes == null || codes.stream().allMatch(code -> code != null && known.test(code));
    }

    private static boolean isDistance(double km) {
        return km >= 1 && km <= 200;
    }

    private static boolean isMeasurable(CallDraft draft, Setting setting) {
        var measured = draft.audience() != null && draft.audience().withinKm() != null;
        if (!measured || setting.tenant().centres().isEmpty() || draft.place() == null) {
            return true;
        }
        var commune = draft.place().commune();
        return !setting.knows(commune)
                || commune != null && setting.tenant().centreOf(commune).isPresent();
    }
}
