package fr.parvis.actions.outcome;

import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One thing that counts must hold to.
 *
 * @param message in French: what to correct
 */
record FiguresRule(String pointer, String code, String message, Predicate<Figures> holds) {

    private static final String TOO_MANY = "more-than-met";

    /** What any counts must hold to, also those that are only added. */
    private static final List<FiguresRule> KEYS =
            List.of(
                    new FiguresRule(
                            "/communes",
                            "unknown-commune",
                            "Choisissez des communes par leur code INSEE.",
                            it -> it.communes().keySet().stream().allMatch(FiguresRule::isCommune)),
                    new FiguresRule(
                            "/themes",
                            "unknown-theme",
                            "Choisissez les thèmes dans la liste proposée.",
                            it ->
                                    it.themes().keySet().stream()
                                            .allMatch(code -> Theme.byCode(code).isPresent())));

    /** What the counts of a date must hold to. */
    private static final List<FiguresRule> WHOLE =
            List.of(
                    new FiguresRule(
                            "",
                            "negative",
                            "Un nombre de personnes ou de démarches ne peut pas être négatif.",
                            it -> !isNegative(it)),
                    new FiguresRule(
                            "/newcomers",
                            TOO_MANY,
                            "Les nouveaux sont au plus aussi nombreux que les personnes "
                                    + "rencontrées.",
                            it -> it.newcomers() <= it.met()),
                    new FiguresRule(
                            "/ages",
                            TOO_MANY,
                            "Les âges comptent plus de personnes que vous n’en avez rencontré.",
                            it -> Sums.total(it.ages()) <= it.met()),
                    new FiguresRule(
                            "/communes",
                            TOO_MANY,
                            "Les communes comptent plus de personnes que vous n’en avez "
                                    + "rencontré.",
                            it -> Sums.total(it.communes()) <= it.met()),
                    new FiguresRule(
                            "/withoutTransport",
                            TOO_MANY,
                            "Les personnes sans moyen de transport sont au plus celles que vous "
                                    + "avez rencontrées.",
                            it -> it.withoutTransport() <= it.met()),
                    new FiguresRule(
                            "/needs",
                            TOO_MANY,
                            "Les personnes dont un besoin a été repéré sont au plus celles que "
                                    + "vous avez rencontrées.",
                            it -> it.needs() <= it.met()));

    /** The same counts, or a refusal that names what is wrong. */
    static Figures whole(Figures counts) {
        return checked(known(counts), WHOLE);
    }

    /** The same, which may take away, or a refusal where it names what does not exist. */
    static Figures known(Figures counts) {
        return checked(counts, KEYS);
    }

    private static Figures checked(Figures counts, List<FiguresRule> rules) {
        var flaws = rules.stream().flatMap(rule -> rule.check(counts).stream()).toList();
        if (!flaws.isEmpty()) {
            throw new OutcomeUnfit(flaws);
        }
        return counts;
    }

    private Optional<Flaw> check(Figures counts) {
        return holds.test(counts)
                ? Optional.empty()
                : Optional.of(new Flaw(pointer, code, message));
    }

    private static boolean isCommune(String insee) {
        return Communes.official().byCode(insee).isPresent();
    }

    private static boolean isNegative(Figures it) {
        return Math.min(
                                Math.min(it.met(), it.newcomers()),
                                Math.min(it.withoutTransport(), it.needs()))
                        < 0
                || Sums.isNegative(it.ages())
                || Sums.isNegative(it.communes())
                || Sums.isNegative(it.themes())
                || it.errands().values().stream().anyMatch(Errands::isNegative);
    }
}
