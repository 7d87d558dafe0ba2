package fr.parvis.actions.practice;

import fr.parvis.actions.house.HouseId;
import java.util.List;

/** Plans to test with: each says all that its practice requires. */
public final class Plans {

    public static final HouseId CLUNY = new HouseId("0199f3a0-0000-7000-8000-0000000000c1");
    public static final String RESTOS = "0199f3a0-0000-7000-8000-0000000000a1";
    public static final Place HALL =
            new Place("71137", "Salle des Griottons", PlaceKind.BUILDING, Confidentiality.ASIDE);
    public static final Place SQUARE =
            new Place("71137", "Place du marché", PlaceKind.SQUARE, null);

    private static final Organisation WITH_RESTOS =
            new Organisation(
                    Lead.JOINT,
                    "accueil et ordinateurs",
                    "Les Restos du Cœur",
                    List.of(new PartnerRef("Restos du Cœur", RESTOS)));
    private static final Arrangements ARRANGED =
            new Arrangements(
                    "sous la halle",
                    Authorisation.GRANTED,
                    "prise de la mairie",
                    "les marcheurs du jeudi",
                    "celle de la commune",
                    Registrar.US,
                    Agreement.INFORMAL,
                    "mardi 9 h – 12 h");

    private Plans() {}

    public static Plan aPermanence() {
        return a(Practice.PERMANENCE, "Permanence aux Restos du Cœur");
    }

    public static Plan a(Practice practice, String title) {
        return new Plan(
                practice,
                title,
                null,
                null,
                CLUNY,
                HALL,
                List.of(new Theme("numerique--acceder-a-des-services-en-ligne")),
                WITH_RESTOS,
                new Admission(BookingMode.SLOTS, 8, true),
                ARRANGED);
    }

    /** Only what a draft must have. */
    public static Plan bare(Practice practice) {
        return new Plan(
                practice,
                "À compléter",
                null,
                null,
                null,
                null,
                List.of(),
                Organisation.ALONE,
                Admission.FREE,
                Arrangements.NONE);
    }

    public static Plan at(Place place) {
        return with(aPermanence(), place);
    }

    public static Plan with(Plan plan, Place place) {
        return new Plan(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId(),
                plan.houseId(),
                place,
                plan.themes(),
                plan.organisation(),
                plan.admission(),
                plan.arrangements());
    }

    /** Only for whom we or the partners bring. */
    public static Plan closed(Plan plan) {
        var admission = plan.admission();
        return new Plan(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId(),
                plan.houseId(),
                plan.place(),
                plan.themes(),
                plan.organisation(),
                new Admission(admission.mode(), admission.capacity(), false),
                plan.arrangements());
    }

    public static Plan from(HouseId house, Plan plan) {
        return new Plan(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId(),
                house,
                plan.place(),
                plan.themes(),
                plan.organisation(),
                plan.admission(),
                plan.arrangements());
    }
}
