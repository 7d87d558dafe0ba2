package fr.parvis.volunteers.workbook;

import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a workbook says, known by its heading; the first that fits counts. */
enum Column {
    /** When a consent was given is not whether: such a column is passed over. */
    IGNORED("date .*|inscrit le|signee? le|(\\w+ )?(rgpd|accord|consentement) le|n|no|numero|id"),
    CONVENTION("conventions?( .*)?"),
    CONSENT(".*\\b(ok|accords?|accept\\w*|autoris\\w*|consent\\w*|rgpd|d accord|opt ?in)\\b.*"),
    EMAIL(".*\\b(e ?mails?|mails?|courriels?|mel|adresses? electroniques?)\\b.*"),
    PHONE(".*\\b(tel\\w*|portables?|mobiles?|gsm|fixes?|numeros?|06)\\b.*"),
    VEHICLE(".*\\b(vehicules?|voitures?|permis|camionnettes?)\\b.*"),
    AVAILABILITY(".*\\b(dispos?|disponib\\w*|quand|jours?|horaires?|creneaux?|moments?)\\b.*"),
    SKILLS(
            ".*\\b(faire|competences?|savoirs?|coups? de main|aides?|propos\\w*|activites?|talents?"
                    + "|domaines?|missions?|services?|envies?)\\b.*"),
    POSTCODE("code postal|cp|codes postaux"),
    COMMUNE(".*\\b(communes?|villages?|villes?|localites?|bourgs?|habite|residence)\\b.*"),
    NOTE(".*\\b(notes?|remarques?|observations?|commentaires?|divers|infos?|precisions?)\\b.*"),
    FULL_NAME(
            ".*\\bnoms?\\b.*\\bprenoms?\\b.*|.*\\bprenoms?\\b.*\\bnoms?\\b.*|nom complet|identite"
                    + "|(nom des? )?(contacts?|benevoles?|volontaires?|habitants?|personnes?"
                    + "|participants?)|nom du (benevole|contact)|qui"),
    FIRST_NAME("prenoms?( .*)?"),
    LAST_NAME("noms?( (de famille|usuel|d usage|de naissance))?"),
    ORGANISATION("structures?|organismes?|partenaires?|institutions?|raison sociale|entreprises?");

    private final Pattern heading;

    Column(String heading) {
        this.heading = Pattern.compile(heading);
    }

    static Optional<Column> of(String heading) {
        String folded = Folded.text(heading);
        return Arrays.stream(values())
                .filter(column -> column.heading.matcher(folded).matches())
                .findFirst();
    }
}
