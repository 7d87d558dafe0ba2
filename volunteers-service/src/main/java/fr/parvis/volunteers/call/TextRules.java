package fr.parvis.volunteers.call;

import static fr.parvis.volunteers.call.CallRule.isIn;
import static fr.parvis.volunteers.call.CallRule.isText;

import fr.parvis.volunteers.call.CallDraft.DraftSpot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule sheet of what a call says and how many it asks for. */
final class TextRules {

    static final List<CallRule> ALL =
            List.of(
                    CallRule.of(
                            "/title",
                            "title",
                            "Donnez un titre de 120 caractères au plus, sur une seule ligne.",
                            d -> isText(d.title(), 120) && isOneLine(d.title())),
                    CallRule.of(
                            "/message",
                            "message",
                            "Écrivez un message de 4 000 caractères au plus.",
                            d -> isText(d.message(), 4000)),
                    CallRule.of(
                            "/place/label",
                            "place",
                            "Indiquez un lieu de rendez-vous de 200 caractères au plus, sur une seule ligne.",
                            d -> isLabelled(d.place())),
                    new CallRule(
                            "/place/commune",
                            "unknown-commune",
                            "Choisissez une commune de la liste (code INSEE).",
                            (d, s) -> d.place() != null && s.knows(d.place().commune())),
                    CallRule.of(
                            "/helpersNeeded",
                            "helpers-needed",
                            "Indiquez de 1 à 500 personnes.",
                            d -> isIn(d.helpersNeeded(), 1, 500)),
                    CallRule.of(
                            "/detailsForAccepted",
                            "details",
                            "Écrivez les précisions en 1 000 caractères au plus.",
                            d ->
                                    d.detailsForAccepted() == null
                                            || d.detailsForAccepted().length() <= 1000),
                    CallRule.of(
                            "/waves/size",
                            "wave-size",
                            "Indiquez de 1 à 1 000 adresses par vague.",
                            d -> d.waves() == null || isIn(d.waves().size(), 1, 1000)),
                    CallRule.of(
                            "/waves/everyMinutes",
                            "wave-pause",
                            "Indiquez une pause de 1 à 10 080 minutes (une semaine).",
                            d -> d.waves() == null || isIn(d.waves().everyMinutes(), 1, 10_080)),
                    CallRule.of(
                            "/liftCap/reason",
                            "lift-reason",
                            "Dites pourquoi le plafond est levé, en 500 caractères au plus.",
                            d -> d.liftCap() == null || isText(d.liftCap().reason(), 500)));

    private TextRules() {}

    private static boolean isLabelled(@Nullable DraftSpot place) {
        return place != null && isText(place.label(), 200) && isOneLine(place.label());
    }

    private static boolean isOneLine(@Nullable String text) {
        return text != null && text.strip().lines().count() == 1;
    }
}
