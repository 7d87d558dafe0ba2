package fr.parvis.actions.newsfeed;

import fr.parvis.starter.core.Refusal;

public class NewsFeedNotFound extends Refusal {
    public NewsFeedNotFound() {
        super(
                Kind.NOT_FOUND,
                "news-feed-not-found",
                "Ce fil de nouvelles n’existe pas, ou plus.",
                "Choisissez-le dans la liste des fils suivis.");
    }
}
