package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the volunteer in the meantime. */
public class VolunteerStale extends Refusal {
    public VolunteerStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette fiche entre-temps.",
                "Relisez la fiche puis refaites votre modification.");
    }
}
