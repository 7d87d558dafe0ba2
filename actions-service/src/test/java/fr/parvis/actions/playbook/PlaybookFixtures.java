package fr.parvis.actions.playbook;

import java.util.List;

/** Guides to test with. */
public final class PlaybookFixtures {

    public static final Step AGREE = new Step("01", -42, "S’accorder avec le lieu", "Par écrit.");
    public static final Step PACK = new Step("02", -1, "Vérifier le sac", null);
    public static final Step GREET = new Step("03", 0, "Saluer les hôtes", null);
    public static final Step WRITE = new Step("04", 1, "Écrire le compte rendu", null);
    public static final Step REVIEW = new Step("05", 30, "Faire le point", null);
    public static final Guide GUIDE =
            new Guide(
                    "Tenir une permanence",
                    "La régularité fait la confiance.",
                    List.of(AGREE, PACK, GREET, WRITE, REVIEW));

    private PlaybookFixtures() {}

    /** Of a tenant that adapted nothing yet; each practice has the same guide. */
    public static Playbooks playbooks() {
        return new Playbooks(any -> GUIDE, new InMemoryOwnGuides());
    }
}
