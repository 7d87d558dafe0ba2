package fr.parvis.actions.workbook;

import fr.parvis.starter.reference.Folded;
import java.util.Map;
import java.util.regex.Pattern;

/** The key by which carelessly typed names of partners are equal. */
final class PartnerName {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern ARTICLE = Pattern.compile("^(l|la|le|les) ");

    /** What else the great networks are called; of a local branch the rest is left out. */
    private static final Map<Pattern, String> ALIASES =
            Map.ofEntries(
                    alias("pole emploi|anpe|france travail", "france travail"),
                    alias("caf|caisse d allocations familiales|allocations familiales", "caf"),
                    alias(
                            "cpam|assurance maladie|caisse primaire d assurance maladie|secu",
                            "cpam"),
                    alias("msa|mutualite sociale agricole", "msa"),
                    alias("carsat|assurance retraite|caisse de retraite", "carsat"),
                    alias(
                            "ddfip|dgfip|drfip|finances publiques|impots|tresor public"
                                    + "|centre des impots",
                            "ddfip"),
                    alias("poste", "poste"),
                    alias("restos?( du coeur)?|restaurants du coeur", "restos du coeur"),
                    alias("croix rouge", "croix rouge"),
                    alias("secours catholique", "secours catholique"),
                    alias("ufc|que choisir", "ufc que choisir"),
                    alias("adil|agence d information sur le logement", "adil"),
                    alias("cap emploi", "cap emploi"));

    private PartnerName() {}

    private static Map.Entry<Pattern, String> alias(String names, String key) {
        return Map.entry(Pattern.compile("(" + names + ")( .*)?"), key);
    }

    /** "Pôle emploi de Mâcon" and "FRANCE TRAVAIL" both become "france travail". */
    static String key(String typed) {
        String folded = Folded.text(ASIDE.matcher(typed).replaceAll(" "));
        String bare = ARTICLE.matcher(folded).replaceFirst("");
        return ALIASES.entrySet().stream()
                .filter(alias -> alias.getKey().matcher(bare).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(bare);
    }
}
