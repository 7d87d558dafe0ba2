package fr.parvis.actions.coverage;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every book of outlines does; each implementation runs it. */
public interface OutlineBookContract {

    Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    OutlineBook book();

    @Test
    default void what_is_given_is_found_again_until_it_is_dropped() {
        inClunisois(
                () -> {
                    var outline =
                            new Outline("71137", List.of(List.of(4.6, 46.4, 4.7, 46.4, 4.6, 46.5)));
                    Outlines given = book().present().by(List.of(outline), NOW);

                    assertThat(book().save(given)).isTrue();
                    assertThat(book().present()).isEqualTo(given);
                    assertThat(book().save(given)).isFalse();

                    assertThat(book().save(given.without())).isTrue();
                    assertThat(book().present().communes()).isEmpty();
                });
    }
}
