package fr.parvis.actions.news;

import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.core.Flaw;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reform, a deadline or a campaign changes for people.
 *
 * @param mattersBy the last day on which it is of use to know
 * @param source where it stands, as an address
 */
public record News(
        String title,
        String text,
        List<Theme> themes,
        @Nullable LocalDate mattersBy,
        @Nullable String source) {

    public News {
        themes = List.copyOf(themes);
    }

    /** Refuses themes that do not exist and addresses that lead nowhere. */
    News checked() {
        var flaws = new ArrayList<Flaw>();
        if (themes.stream().anyMatch(it -> Theme.byCode(it.code()).isEmpty())) {
            flaws.add(new Flaw("/themes", "unknown-theme", "Choisissez des thèmes de la liste."));
        }
        if (source != null && !isAddress(source)) {
            flaws.add(
                    new Flaw(
                            "/source",
                            "bad-address",
                            "Collez l’adresse entière de la page, qui commence par https://."));
        }
        if (!flaws.isEmpty()) {
            throw new NewsUnfit(flaws);
        }
        return this;
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
