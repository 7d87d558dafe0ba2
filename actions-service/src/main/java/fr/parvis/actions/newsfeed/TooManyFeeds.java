package fr.parvis.actions.newsfeed;

import fr.parvis.starter.core.Refusal;

public class TooManyFeeds extends Refusal {
    TooManyFeeds() {
        super(
                Kind.RULE,
                "too-many-feeds",
                "Suivez au plus 20 fils de nouvelles à la fois.",
                "Cessez d’abord d’en suivre un autre.");
    }
}
