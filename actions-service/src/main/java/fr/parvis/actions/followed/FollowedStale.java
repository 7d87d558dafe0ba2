package fr.parvis.actions.followed;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed it in the meantime. */
public class FollowedStale extends Refusal {
    FollowedStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cet agenda suivi, ou il vient d’être relu.",
                "Relisez-le puis refaites votre modification.");
    }
}
