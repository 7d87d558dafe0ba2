package fr.parvis.actions.workbook;

import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a planning says, known by its heading; the first that fits counts. */
enum Column {
    NEWCOMERS(".*\\b(nouveaux|nouvelles|primo\\w*|1ere fois|premiere fois)\\b.*"),
    ATTENDED(
            ".*\\b(venues?|venus|presents?|presentes?|recues?|recus|rencontrees?|rencontres"
                    + "|accueillis|accueillies|accompagnees?|realisee?s?|participants?"
                    + "|frequentation)\\b.*"),
    EXPECTED(
            ".*\\b(prevues?|prevus|attendue?s?|jauge|capacite|inscrite?s?|places)\\b.*"
                    + "|(nb|nombre|nbre)( de)? (pers|personnes)\\b.*"),
    WEEKDAY("jours?( de (la )?semaine)?"),
    START("(heures? (de )?)?debut|de|(heures? d )?arrivee|commence( a)?"),
    END("(heures? (de )?)?fin|a|jusqu a|(heures? de )?depart|finit( a)?"),
    HOURS(".*\\b(horaires?|heures?|creneaux?|plage)\\b.*"),
    DATE(".*\\b(dates?|quand)\\b.*"),
    COMMUNE(".*\\b(communes?|villages?|villes?|localites?|bourgs?)\\b.*"),
    POSTCODE("code postal|cp|codes postaux"),
    PRACTICE(
            ".*\\btypes?\\b.*|pratiques?|actions?|activites?|natures?( de l action)?|quoi"
                    + "|interventions?|formats?|modalites?"),
    TITLE("titres?( .*)?|intitules?( .*)?|noms? de l action|sujets?|objets?"),
    PARTNERS(".*\\b(partenaires?|partenariats?|structures?|avec|co ?organisat\\w*)\\b.*"),
    REFERENT(
            ".*\\b(referente?s?|responsables?|conseill\\w+|agents?|animat\\w+|intervenante?s?"
                    + "|equipe|qui|pilotes?)\\b.*"),
    EQUIPMENT(".*\\b(materiels?|equipements?|vehicules?|logistique|besoins)\\b.*"),
    NOTE(
            ".*\\b(notes?|remarques?|observations?|obs|commentaires?|divers|infos?|precisions?)"
                    + "\\b.*"),
    PLACE(".*\\b(lieux?|salles?|adresses?|endroits?|ou|emplacements?|sites?)\\b.*");

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
