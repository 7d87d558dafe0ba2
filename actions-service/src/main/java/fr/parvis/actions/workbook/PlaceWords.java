package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.starter.reference.Folded;
import java.util.regex.Pattern;

/** Tells by its name whether a place is a square, a town hall or another building. */
final class PlaceWords {

    private static final Pattern TOWN_HALL = Pattern.compile("\\b(mairie|hotel de ville)\\b");
    private static final Pattern SQUARE =
            Pattern.compile(
                    "^(place|placette|marche|parking|rue|square|esplanade|parvis|halles?|lavoir"
                            + "|stade|jardin|parc|champ de foire)\\b");

    private PlaceWords() {}

    static PlaceKind kind(String label) {
        String folded = Folded.text(label);
        if (folded.isEmpty() || SQUARE.matcher(folded).find()) {
            return PlaceKind.SQUARE;
        }
        return TOWN_HALL.matcher(folded).find() ? PlaceKind.TOWN_HALL : PlaceKind.BUILDING;
    }
}
