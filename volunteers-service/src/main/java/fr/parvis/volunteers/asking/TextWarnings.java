package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.asking.Preview.Warning;
import fr.parvis.volunteers.call.Terms;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a composer should think over: the address of someone in need is not news. */
final class TextWarnings {

    private static final int MORNING = 7;
    private static final int NIGHT = 21;
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<!\\d)(?:(?:\\+|00)\\d{2,3}|0)[\\s.\\-\\u00a0]*\\d(?:[\\s.\\-\\u00a0]*\\d){7,9}");
    private static final Pattern STREET =
            Pattern.compile(
                    "\\b\\d{1,4}\\s*(?:bis|ter|quater)?\\s*,?\\s*(?:rue|avenue|av\\.|impasse|chemin"
                            + "|allée|allee|route|boulevard|bd|place|square|quai|ruelle|lotissement"
                            + "|cours|passage|sentier|montée)\\b|\\b(?:rue|impasse|ruelle|lotissement)\\s+\\p{L}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TextWarnings() {}

    static List<Warning> of(Terms terms, ZonedDateTime now) {
        var text = terms.title() + "\n" + terms.message() + "\n" + terms.place().label();
        var warnings = new ArrayList<Warning>();
        if (PHONE.matcher(text).find()) {
            warnings.add(
                    new Warning(
                            "phone-in-text",
                            "Un numéro de téléphone figure dans le texte lu par tous : mettez-le plutôt dans les précisions réservées aux personnes retenues."));
        }
        if (STREET.matcher(text).find()) {
            warnings.add(
                    new Warning(
                            "street-in-text",
                            "Une adresse semble figurer dans le texte lu par tous : mettez-la plutôt dans les précisions réservées aux personnes retenues."));
        }
        if (now.getHour() >= NIGHT || now.getHour() < MORNING) {
            warnings.add(
                    new Warning(
                            "night",
                            "Il est tard : les messages partiront dès maintenant. Vous pouvez attendre demain matin."));
        }
        return warnings;
    }
}
