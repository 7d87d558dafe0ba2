package fr.parvis.actions.staffing;

import static fr.parvis.actions.Places.CLUNY;
import static fr.parvis.actions.Places.SALORNAY;
import static fr.parvis.actions.Places.TOURNUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.actions.Places;
import fr.parvis.actions.clash.ClashFound;
import fr.parvis.actions.clash.Desk;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberProfile;
import fr.parvis.actions.travel.InMemoryRoadBook;
import fr.parvis.actions.travel.TravelHere;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharingOutTest {

    private static final String THEME = "numerique--acceder-a-des-services-en-ligne";

    private final Desk desk = new Desk();
    private final TakeOccurrence take =
            new TakeOccurrence(desk.occurrences, desk.members, desk.clock);
    private final CountLoad loads = new CountLoad(desk.occurrences, desk.members, Places.CLUNISOIS);
    private final SuggestMembers suggest =
            new SuggestMembers(
                    desk.occurrences,
                    desk.members,
                    loads,
                    desk.find,
                    new TravelHere(Places.CLUNISOIS, new InMemoryRoadBook()),
                    Places.CLUNISOIS);

    @Test
    void an_open_date_is_taken_with_one_press_and_given_back_with_one() {
        var open = stored(at(CLUNY, "2026-03-02", 9, 12, Crew.NOBODY));

        var taken = in(() -> take.take(open.id(), desk.anne));
        var again = in(() -> take.take(open.id(), desk.anne));
        var given = in(() -> take.giveBack(open.id(), desk.anne));

        assertThat(taken.crew().staff()).containsExactly(desk.anne.id().value());
        assertThat(again).isEqualTo(taken);
        assertThat(given.crew().staff()).isEmpty();
        assertThat(in(() -> take.giveBack(open.id(), desk.brahim))).isEqualTo(given);
    }

    @Test
    void of_two_who_press_at_once_one_has_it_and_the_other_reads_who() {
        var open = stored(at(CLUNY, "2026-03-02", 9, 12, Crew.NOBODY));

        long taken =
                Stream.of(desk.anne, desk.brahim)
                        .parallel()
                        .filter(it -> isTaken(open, it))
                        .count();

        assertThat(taken).isEqualTo(1);
        assertThatThrownBy(() -> in(() -> take.take(open.id(), other(open))))
                .isInstanceOf(OccurrenceTaken.class)
                .hasMessageContaining(
                        desk.anne.id().value().equals(holder(open))
                                ? "Anne Martin"
                                : "Brahim Diallo");
    }

    @Test
    void nobody_takes_what_would_put_him_in_two_places() {
        stored(at(CLUNY, "2026-03-02", 9, 12, desk.anneWith()));
        var open = stored(at(TOURNUS, "2026-03-02", 12, 14, Crew.NOBODY));

        assertThatThrownBy(() -> in(() -> take.take(open.id(), desk.anne)))
                .isInstanceOf(ClashFound.class);
        assertThat(holders(open)).isEmpty();
    }

    @Test
    void what_is_off_or_over_or_unknown_is_not_to_be_taken() {
        var off = stored(at(CLUNY, "2026-03-02", 9, 12, Crew.NOBODY));
        desk.changed(off, off.postpone("neige"));
        var over = stored(at(CLUNY, "2025-12-02", 9, 12, Crew.NOBODY));
        var unknown = at(CLUNY, "2026-03-02", 9, 12, Crew.NOBODY);

        assertThatThrownBy(() -> in(() -> take.take(off.id(), desk.anne)))
                .isInstanceOf(OccurrenceTaken.class);
        assertThatThrownBy(() -> in(() -> take.take(over.id(), desk.anne)))
                .isInstanceOf(OccurrenceTaken.class);
        assertThatThrownBy(() -> in(() -> take.take(unknown.id(), desk.anne)))
                .isInstanceOf(OccurrenceNotFound.class);
    }

    @Test
    void the_load_of_a_week_counts_what_is_held_or_to_be_held_on_its_days() {
        stored(at(CLUNY, "2026-03-02", 9, 12, desk.anneWith()));
        stored(at(CLUNY, "2026-03-08", 9, 11, desk.anneWith()));
        stored(at(CLUNY, "2026-03-09", 9, 12, desk.anneWith()));
        var off = stored(at(CLUNY, "2026-03-03", 9, 12, desk.anneWith()));
        desk.changed(off, off.cancel("pluie"));

        var weeks = in(() -> loads.weeks(LocalDate.of(2026, 3, 5), 2));

        assertThat(weeks)
                .filteredOn(it -> it.name().equals("Anne Martin"))
                .extracting(Load::monday, Load::dates, Load::minutes)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 2), 2, 300),
                        tuple(LocalDate.of(2026, 3, 9), 1, 180));
        assertThat(weeks).hasSize(4).noneMatch(Load::isBeyond);
    }

    @Test
    void who_likes_the_theme_is_near_and_has_time_comes_first_and_it_is_said_why() {
        member(desk.anne, Set.of(), 300, TOURNUS);
        member(desk.brahim, Set.of(THEME), 600, SALORNAY);
        stored(at(CLUNY, "2026-03-03", 9, 12, desk.anneWith()));
        var open = stored(at(SALORNAY, "2026-03-02", 9, 12, Crew.NOBODY));

        var found = in(() -> suggest.suggest(open.id()));

        assertThat(found)
                .extracting(Suggestion::name)
                .containsExactly("Brahim Diallo", "Anne Martin");
        assertThat(found.getFirst().reasons())
                .hasSize(3)
                .anyMatch(it -> it.startsWith("thème de prédilection\u00a0: "))
                .contains(
                        "0\u00a0h déjà prévues cette semaine sur 10\u00a0h",
                        "part de la commune même");
        assertThat(found.getLast().reasons())
                .contains(
                        "3\u00a0h déjà prévues cette semaine sur 5\u00a0h\u00a0: cette date"
                                + " dépasserait");
    }

    @Test
    void who_cannot_comes_last_and_it_is_said_why() {
        stored(at(CLUNY, "2026-03-02", 9, 12, desk.anneWith()));
        var open = stored(at(CLUNY, "2026-03-02", 11, 13, Crew.NOBODY));

        var found = in(() -> suggest.suggest(open.id()));

        assertThat(found.getLast().name()).isEqualTo("Anne Martin");
        assertThat(found.getLast().obstacles())
                .singleElement()
                .asString()
                .startsWith("Anne Martin n’est pas libre");
        assertThat(found.getFirst().obstacles()).isEmpty();
    }

    @Test
    void who_holds_it_already_is_not_proposed() {
        var held = stored(at(CLUNY, "2026-03-02", 9, 12, desk.anneWith()));

        assertThat(in(() -> suggest.suggest(held.id())))
                .extracting(Suggestion::name)
                .containsExactly("Brahim Diallo");
    }

    private void member(Member member, Set<String> themes, int capacity, @Nullable String home) {
        var profile = member.profile();
        desk.members.save(
                member.change(
                        new MemberProfile(
                                profile.name(),
                                null,
                                null,
                                profile.userId(),
                                List.of(),
                                themes,
                                capacity,
                                home)),
                List.of());
    }

    private boolean isTaken(Occurrence open, Member by) {
        try {
            in(() -> take.take(open.id(), by));
            return true;
        } catch (OccurrenceTaken taken) {
            return false;
        }
    }

    private Member other(Occurrence open) {
        return desk.anne.id().value().equals(holder(open)) ? desk.brahim : desk.anne;
    }

    private String holder(Occurrence open) {
        return holders(open).getFirst();
    }

    private List<String> holders(Occurrence open) {
        return desk.stored.byId(open.id()).orElseThrow().crew().staff();
    }

    private Occurrence stored(Occurrence occurrence) {
        return desk.stored(occurrence);
    }

    private Occurrence at(String insee, String day, int from, int to, Crew crew) {
        return desk.at(
                insee, "%sT%02d:00".formatted(day, from), "%sT%02d:00".formatted(day, to), crew);
    }

    private static <T> T in(Supplier<T> work) {
        return Desk.refusing(work);
    }
}
