package fr.parvis.actions.news;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the news in the meantime. */
public class NewsStale extends Refusal {
    public NewsStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette nouvelle entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
