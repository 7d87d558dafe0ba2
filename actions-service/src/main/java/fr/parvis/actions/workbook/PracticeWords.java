package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a practice by its meaning; the first that fits counts. */
enum PracticeWords {
    HOME("domicile|vad|chez (l |un |une )?(usager\\w*|habitant\\w*)", Practice.HOME_VISIT),
    ANTENNA("antennes?", Practice.ANTENNA),
    PERMANENCE("permanences?|perm", Practice.PERMANENCE),
    EVENT(
            "forums?|foires?|fetes?|salons?|festivals?|brocantes?|vide greniers?|evenements?"
                    + "|comices?|kermesses?|noel|voeux|carnaval",
            Practice.LOCAL_EVENT),
    FORECOURT("parvis|portes? ouvertes?", Practice.FORECOURT),
    STAND(
            "stands?|etals?|kiosques?|charrettes?|triporteurs?|velo|espace public"
                    + "|jours? de marche|sur le marche|marche (hebdo\\w*|dominical\\w*)",
            Practice.PUBLIC_SPACE_PRESENCE),
    OUTDOOR(
            "marche (eco|citoyen\\w*|solidaire|rose|bleue|nature|nordique|des|du|de)\\b.*"
                    + "|randos?|randonnees?|balades?|promenades?|lavoirs?|fleurissement|jardin\\w*"
                    + "|nettoyages?|ramassages?|plantations?|chantiers?|plein air",
            Practice.OUTDOOR_ACTIVITY),
    WORKSHOP(
            "ateliers?|bilans?|sante|depistages?|reunions?|infos?|informations?|conferences?"
                    + "|formations?|cafes?|initiations?|cours|tables? rondes?|projections?",
            Practice.PARTNER_WORKSHOP),
    VEHICLE(
            "bus|minibus|camions?|camping car|van|tournees?|itineran\\w*",
            Practice.PUBLIC_SPACE_PRESENCE);

    private static final Pattern MARKET =
            Pattern.compile("\\bmarchés?\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WALK =
            Pattern.compile("\\bmarches?\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final Pattern words;
    private final Practice practice;

    PracticeWords(String words, Practice practice) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
        this.practice = practice;
    }

    static Optional<TypedPractice> read(String typed) {
        String folded = Folded.text(typed);
        boolean onTour = VEHICLE.words.matcher(folded).find();
        return official(folded)
                .or(() -> byMeaning(folded))
                .or(() -> marketOrWalk(typed))
                .map(practice -> new TypedPractice(practice, onTour));
    }

    /** As Parvis itself writes it. */
    private static Optional<Practice> official(String folded) {
        return Arrays.stream(Practice.values())
                .filter(practice -> folded.equals(Folded.text(practice.label())))
                .findFirst();
    }

    private static Optional<Practice> byMeaning(String folded) {
        return Arrays.stream(values())
                .filter(each -> each.words.matcher(folded).find())
                .map(each -> each.practice)
                .findFirst();
    }

    /** Only an accent tells a market from a walk. */
    private static Optional<Practice> marketOrWalk(String typed) {
        String lower = typed.toLowerCase(Locale.FRENCH);
        if (MARKET.matcher(lower).find()) {
            return Optional.of(Practice.PUBLIC_SPACE_PRESENCE);
        }
        return WALK.matcher(lower).find()
                ? Optional.of(Practice.OUTDOOR_ACTIVITY)
                : Optional.empty();
    }
}
