package fr.parvis.actions.news.web;

import fr.parvis.actions.news.NewsItem;
import fr.parvis.actions.practice.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News as it is shown.
 *
 * @param workshopId the action that was made of it
 */
record NewsResponse(
        String id,
        String title,
        String text,
        List<String> themes,
        @Nullable LocalDate mattersBy,
        @Nullable String source,
        @Nullable String workshopId,
        long version) {

    static NewsResponse of(NewsItem item) {
        var news = item.news();
        return new NewsResponse(
                item.id().value(),
                news.title(),
                news.text(),
                news.themes().stream().map(Theme::code).toList(),
                news.mattersBy(),
                news.source(),
                item.workshop() == null ? null : item.workshop().value(),
                item.version());
    }
}
