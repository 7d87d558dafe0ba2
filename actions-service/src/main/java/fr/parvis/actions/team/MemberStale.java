package fr.parvis.actions.team;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the person's page in the meantime. */
public class MemberStale extends Refusal {
    public MemberStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié la fiche de cette personne entre-temps.",
                "Relisez sa fiche puis refaites votre modification.");
    }
}
