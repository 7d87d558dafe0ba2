package fr.parvis.actions.newsfeed.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.newsfeed.FeedEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlFeedsTest {

    private final XmlFeeds feeds = new XmlFeeds();

    @Test
    void rss_is_read_as_plain_text_with_its_page_and_time() {
        var read =
                read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0"><channel><title>Service-Public</title>
                        <item><title>Chèque &amp; énergie</title>
                        <link>https://sp.example/1</link><guid>sp-1</guid>
                        <description><![CDATA[<p>Il est <b>envoyé</b> en avril.</p><script>x</script>]]></description>
                        <pubDate>Mon, 01 Mar 2027 09:00:00 +0100</pubDate></item>
                        </channel></rss>
                        """);

        assertThat(read)
                .containsExactly(
                        new FeedEntry(
                                "sp-1",
                                "Chèque & énergie",
                                "Il est envoyé en avril.",
                                "https://sp.example/1",
                                Instant.parse("2027-03-01T08:00:00Z")));
    }

    @Test
    void atom_is_read_too() {
        var read =
                read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>CAF</title>
                        <entry><title>Prime</title><id>urn:1</id>
                        <link rel="alternate" href="https://caf.example/1"/>
                        <updated>2027-03-01T08:00:00Z</updated></entry></feed>
                        """);

        assertThat(read)
                .containsExactly(
                        new FeedEntry(
                                "urn:1",
                                "Prime",
                                "Prime",
                                "https://caf.example/1",
                                Instant.parse("2027-03-01T08:00:00Z")));
    }

    @Test
    void an_address_that_is_not_https_is_left_out_and_a_long_title_cut() {
        var read =
                read(
                        "<rss><item><title>%s</title><link>javascript:alert(1)</link></item></rss>"
                                .formatted("x".repeat(300)));

        assertThat(read.getFirst().source()).isNull();
        assertThat(read.getFirst().title()).hasSize(120).endsWith("…");
    }

    @Test
    void nothing_outside_the_feed_is_read() {
        var read =
                read(
                        """
                        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <rss><item><title>A&x;B</title></item></rss>
                        """);

        assertThat(read).extracting(FeedEntry::title).noneMatch(it -> it.contains("root"));
    }

    @Test
    void an_old_encoding_is_read_as_it_says() {
        var xml =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><item><title>Été</title></item></rss>";

        assertThat(feeds.read(xml.getBytes(ISO_8859_1)))
                .extracting(FeedEntry::title)
                .containsExactly("Été");
    }

    @Test
    void what_is_no_feed_tells_nothing() {
        assertThat(read("<html><body>Bonjour</body></html>")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private List<FeedEntry> read(String xml) {
        return feeds.read(xml.getBytes(UTF_8));
    }
}
