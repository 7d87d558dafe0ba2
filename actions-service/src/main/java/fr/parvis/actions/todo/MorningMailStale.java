package fr.parvis.actions.todo;

import fr.parvis.starter.core.Refusal;

/** The wish was changed in the meantime, or the mail of today was just sent. */
public class MorningMailStale extends Refusal {
    public MorningMailStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Ce choix a changé entre-temps.",
                "Relisez-le puis refaites votre choix.");
    }
}
