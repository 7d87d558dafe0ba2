package fr.parvis.actions.news;

import fr.parvis.actions.practice.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** News to test with. */
final class NewsFixtures {

    static final Theme ONLINE = new Theme("numerique--acceder-a-des-services-en-ligne");

    private NewsFixtures() {}

    static NewsId newId() {
        return new NewsId(UUID.randomUUID().toString());
    }

    static News news(String title) {
        return news(title, null);
    }

    static News news(String title, @Nullable String mattersBy) {
        return new News(
                title,
                "La déclaration se fait en ligne.",
                List.of(ONLINE),
                mattersBy == null ? null : LocalDate.parse(mattersBy),
                "https://www.impots.gouv.fr/accueil");
    }
}
