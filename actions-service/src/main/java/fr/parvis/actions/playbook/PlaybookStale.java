package fr.parvis.actions.playbook;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the guide in the meantime. */
public class PlaybookStale extends Refusal {
    public PlaybookStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié ce guide entre-temps.",
                "Relisez-le puis refaites votre modification.");
    }
}
