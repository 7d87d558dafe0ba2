package fr.parvis.actions.news;

import fr.parvis.starter.core.Refusal;

public class NewsNotFound extends Refusal {
    public NewsNotFound() {
        super(
                Kind.NOT_FOUND,
                "news-not-found",
                "Cette nouvelle n’existe pas, ou plus.",
                "Revenez à la liste des nouvelles.");
    }
}
