package fr.parvis.actions.news;

import static fr.parvis.actions.news.NewsFixtures.newId;
import static fr.parvis.actions.news.NewsFixtures.news;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What every collection of news does; each implementation runs it. */
public interface NewsItemsContract {

    NewsItems items();

    @Test
    default void everything_about_news_is_found_again() {
        inClunisois(
                () -> {
                    var item = added();
                    var made = item.becomes(new ActionId("a-workshop"));

                    assertThat(items().byId(item.id())).contains(item);
                    assertThat(items().add(item)).isFalse();
                    assertThat(items().save(made)).isTrue();
                    assertThat(items().byId(item.id())).contains(made);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var item = added();

                    assertThat(items().save(item.change(news("Première")))).isTrue();
                    assertThat(items().save(item.change(news("Seconde")))).isFalse();
                    assertThat(items().remove(item)).isFalse();
                });
    }

    @Test
    default void what_is_removed_is_gone() {
        inClunisois(
                () -> {
                    var item = added();

                    assertThat(items().remove(item)).isTrue();
                    assertThat(items().byId(item.id())).isEmpty();
                });
    }

    @Test
    default void pages_show_each_once_the_latest_first() {
        inClunisois(
                () -> {
                    added();
                    added();
                    added();

                    var shown = new ArrayList<>(items().latestFirst(null, 2));
                    while (shown.addAll(items().latestFirst(shown.getLast().id(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(items().count()).isEqualTo(shown.size());
                    assertThat(shown)
                            .hasSizeGreaterThanOrEqualTo(3)
                            .isSortedAccordingTo(
                                    Comparator.comparing((NewsItem it) -> it.id().value())
                                            .reversed());
                });
    }

    private NewsItem added() {
        var item = NewsItem.write(newId(), news("Impôts", "2027-05-20"));
        assertThat(items().add(item)).isTrue();
        return item;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
