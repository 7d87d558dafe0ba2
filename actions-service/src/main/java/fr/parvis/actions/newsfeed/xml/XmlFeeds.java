package fr.parvis.actions.newsfeed.xml;

import fr.parvis.actions.newsfeed.FeedEntry;
import fr.parvis.actions.newsfeed.ReadFeedFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;

/** RSS and Atom, however carelessly written; jsoup resolves no outside entity. */
@Component
class XmlFeeds implements ReadFeedFormat {

    private static final int MOST = 50;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_ADDRESS = 500;

    @Override
    public List<FeedEntry> read(byte[] content) {
        try {
            var feed = Jsoup.parse(new ByteArrayInputStream(content), null, "", Parser.xmlParser());
            return feed.select("item, entry").stream()
                    .limit(MOST)
                    .map(XmlFeeds::entry)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<FeedEntry> entry(Element element) {
        var title = cut(plain(child(element, "title")), LONGEST_TITLE);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        var source = source(element);
        var text = cut(plain(child(element, "description", "summary", "content")), LONGEST_TEXT);
        return Optional.of(
                new FeedEntry(
                        key(element, source.orElse(title)),
                        title,
                        text.isEmpty() ? title : text,
                        source.orElse(null),
                        FeedTimes.read(child(element, "pubDate", "updated", "published", "dc:date"))
                                .orElse(null)));
    }

    private static String key(Element element, String otherwise) {
        var said = child(element, "guid", "id").strip();
        return said.isEmpty() ? otherwise : said;
    }

    private static Optional<String> source(Element element) {
        return element.children().stream()
                .filter(it -> it.tagName().equals("link"))
                .filter(it -> !"self".equals(it.attr("rel")))
                .map(it -> it.hasAttr("href") ? it.attr("href") : it.text())
                .map(String::strip)
                .filter(it -> it.startsWith("https://") && it.length() <= LONGEST_ADDRESS)
                .findFirst();
    }

    /** The text of the first of these children that says something. */
    private static String child(Element element, String... names) {
        for (String name : names) {
            for (Element child : element.children()) {
                if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
                    return child.wholeText();
                }
            }
        }
        return "";
    }

    /** What a reader sees of it: feeds hold HTML as text. */
    private static String plain(String html) {
        return Jsoup.parse(html).text().strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
