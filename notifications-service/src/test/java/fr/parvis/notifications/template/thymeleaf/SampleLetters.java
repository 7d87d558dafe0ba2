package fr.parvis.notifications.template.thymeleaf;

import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.SharedModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of Cluny and one who reads it. */
public final class SampleLetters {

    public static final String LINK = "https://parvis.example/r/AQExcjIwMDA0MDI5M2FiY2RlZg";

    private SampleLetters() {}

    public static SharedModel aCall() {
        return aCallNamed("Porter un frigo");
    }

    public static SharedModel aCallNamed(String title) {
        return new SharedModel(
                new SharedModel.TenantWords(
                        "CC du Clunisois",
                        "France services de Cluny",
                        "03\u00a085\u00a059\u00a000\u00a000",
                        "cluny@clunisois.example",
                        "#0f5c5c"),
                new SharedModel.CallWords(
                        title,
                        "Une dame âgée change de logement et son réfrigérateur doit monter deux étages. Il faut des bras, une sangle et une heure de votre temps.\nLe café est offert.",
                        "samedi 5\u00a0décembre, 14\u00a0h – 16\u00a0h",
                        "Cluny",
                        4,
                        "jeudi 3\u00a0décembre à 18\u00a0h",
                        "12 rue Nicéphore-Niépce, deuxième étage, chez Mme\u00a0Martin.",
                        "03\u00a085\u00a059\u00a000\u00a001",
                        "le camion est en panne",
                        "Grâce à vous, tout était monté à 15\u00a0h."),
                new SharedModel.OccurrenceWords(
                        "Journée de bilans de santé",
                        "vendredi 12\u00a0mars, 10\u00a0h – 10\u00a0h\u00a030",
                        "salle des fêtes, Cluny",
                        "03\u00a085\u00a059\u00a000\u00a001",
                        "votre carte Vitale"),
                new SharedModel.RequestWords(
                        "Un passage du bus, un mardi matin",
                        "place de l’église, Blanot",
                        "jeudi 11\u00a0mars",
                        "Nous venons le mardi 16\u00a0mars, de 9\u00a0h à 12\u00a0h.\nPouvez-vous nous prêter une rallonge\u202f?"),
                aVisit("06\u00a012\u00a034\u00a056\u00a078"),
                new SharedModel.TodoWords(
                        List.of(
                                "1\u00a0visite à domicile attend un accord",
                                "2\u00a0demandes de venue attendent une réponse")),
                new SharedModel.ReferralWords(
                        "Claire Martin, France services de Cluny",
                        "Restos du Cœur de Cluny",
                        "jeudi 11\u00a0mars",
                        "dimanche 14\u00a0mars",
                        "Restos du Cœur de Cluny accepte l’orientation."));
    }

    public static SharedModel aBareCall() {
        return new SharedModel(
                new SharedModel.TenantWords(
                        "CC du Clunisois", "France services de Cluny", null, null, null),
                new SharedModel.CallWords(
                        "Porter un frigo",
                        null,
                        "samedi 5\u00a0décembre",
                        "Cluny",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new SharedModel.OccurrenceWords("Bilans de santé", null, "Cluny", null, null),
                new SharedModel.RequestWords("Le bus", "Blanot", null, null),
                aVisit(null),
                new SharedModel.TodoWords(List.of("1\u00a0action restée en brouillon")),
                new SharedModel.ReferralWords("CCAS", "Restos du Cœur", null, null, null));
    }

    static SharedModel.VisitWords aVisit(@Nullable String phone) {
        return new SharedModel.VisitWords(
                "Claire Martin",
                "Joncy",
                "jeudi 12\u00a0mars à 11\u00a0h",
                "arrivée signalée jeudi 12\u00a0mars à 9\u00a0h\u00a005",
                phone);
    }

    public static OwnModel jeanne() {
        return new OwnModel(
                "Jeanne",
                LINK,
                "https://parvis.example/p/AQFwcmVmZXJlbmNlcw",
                "Vous recevez ce message parce que vous figurez dans le classeur des bénévoles de la France services de Cluny, repris le 24\u00a0novembre. Si vous ne le souhaitez pas, quittez la liste par le lien ci-dessous.",
                "MAYBE",
                2);
    }
}
