package fr.parvis.actions.outcome;

import static fr.parvis.actions.outcome.OutcomeFixtures.everything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void everything_is_added_up() {
        var twice = everything().plus(everything());

        assertThat(twice.met()).isEqualTo(16);
        assertThat(twice.newcomers()).isEqualTo(6);
        assertThat(twice.ages()).containsEntry(AgeBand.FROM_60_TO_69, 10);
        assertThat(twice.communes()).containsEntry("71137", 12).containsEntry("71042", 4);
        assertThat(twice.themes()).containsEntry("numerique--acceder-a-des-services-en-ligne", 8);
        assertThat(twice.errands()).containsEntry(Operator.CAF, new Errands(4, 2, 0));
        assertThat(twice.withoutTransport()).isEqualTo(2);
        assertThat(twice.needs()).isEqualTo(4);
    }

    @Test
    void the_time_said_last_stands() {
        assertThat(everything().plus(Figures.people(1, 0)).minutes()).isEqualTo(150);
        assertThat(everything().plus(minutes(90)).minutes()).isEqualTo(90);
    }

    @Test
    void what_was_taken_back_is_not_kept_as_zero() {
        var back = errands(new Errands(-2, -1, 0)).plus(errands(new Errands(2, 1, 0)));

        assertThat(back).isEqualTo(Figures.NONE);
    }

    @Test
    void nothing_falls_below_zero() {
        var settled =
                new Figures(
                                -1,
                                -1,
                                Map.of(AgeBand.UNDER_18, -1),
                                Map.of("71137", -2),
                                Map.of("sante", -1),
                                Map.of(Operator.CAF, new Errands(-1, 2, -3)),
                                -1,
                                -1,
                                null)
                        .settled();

        assertThat(settled).isEqualTo(errands(new Errands(0, 2, 0)));
    }

    @Test
    void newcomers_are_never_more_than_people_met() {
        assertThat(Figures.people(2, 3).settled()).isEqualTo(Figures.people(2, 2));
    }

    @Test
    void whoever_is_told_of_was_met() {
        assertThat(people(Map.of(AgeBand.UNDER_18, 2, AgeBand.FROM_70, 1), Map.of(), 0, 0))
                .isEqualTo(3);
        assertThat(people(Map.of(), Map.of("71137", 4), 0, 0)).isEqualTo(4);
        assertThat(people(Map.of(), Map.of(), 5, 0)).isEqualTo(5);
        assertThat(people(Map.of(), Map.of(), 0, 6)).isEqualTo(6);
    }

    @Test
    void what_phones_add_up_to_stays_countable() {
        assertThat(Figures.people(Integer.MAX_VALUE, 0).settled().met()).isEqualTo(100_000);
    }

    @Test
    void counts_that_can_be_true_are_taken() {
        assertThat(FiguresRule.whole(everything())).isEqualTo(everything());
        assertThat(FiguresRule.whole(Figures.NONE)).isEqualTo(Figures.NONE);
        assertThat(FiguresRule.whole(Figures.people(3, 3)).newcomers()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_true_is_refused_by_name() {
        assertRefused(Figures.people(3, 4), "/newcomers", "more-than-met");
        assertRefused(Figures.people(0, -1), "", "negative");
        assertRefused(
                said(2, Map.of(AgeBand.FROM_70, 3), Map.of(), Map.of(), 0, 0),
                "/ages",
                "more-than-met");
        assertRefused(
                said(2, Map.of(), Map.of("71137", 3), Map.of(), 0, 0),
                "/communes",
                "more-than-met");
        assertRefused(
                said(2, Map.of(), Map.of(), Map.of(), 3, 0), "/withoutTransport", "more-than-met");
        assertRefused(said(2, Map.of(), Map.of(), Map.of(), 0, 3), "/needs", "more-than-met");
        assertRefused(
                said(2, Map.of(), Map.of("99999", 1), Map.of(), 0, 0),
                "/communes",
                "unknown-commune");
        assertRefused(
                said(2, Map.of(), Map.of(), Map.of("jardinage", 1), 0, 0),
                "/themes",
                "unknown-theme");
        assertRefused(errands(new Errands(0, -1, 0)), "", "negative");
        assertRefused(errands(new Errands(0, 0, -1)), "", "negative");
        assertRefused(errands(new Errands(-1, 0, 0)), "", "negative");
    }

    private static int people(
            Map<AgeBand, Integer> ages, Map<String, Integer> communes, int onFoot, int needs) {
        return said(0, ages, communes, Map.of(), onFoot, needs).settled().met();
    }

    private static Figures said(
            int met,
            Map<AgeBand, Integer> ages,
            Map<String, Integer> communes,
            Map<String, Integer> themes,
            int onFoot,
            int needs) {
        return new Figures(met, 0, ages, communes, themes, Map.of(), onFoot, needs, null);
    }

    private static Figures errands(Errands caf) {
        return with(Map.of(Operator.CAF, caf), null);
    }

    private static Figures minutes(int minutes) {
        return with(Map.of(), minutes);
    }

    private static Figures with(Map<Operator, Errands> errands, @Nullable Integer minutes) {
        return new Figures(0, 0, Map.of(), Map.of(), Map.of(), errands, 0, 0, minutes);
    }

    private static void assertRefused(Figures figures, String pointer, String code) {
        assertThatThrownBy(() -> FiguresRule.whole(figures))
                .isInstanceOfSatisfying(
                        OutcomeUnfit.class,
                        refused ->
                                assertThat(flaws(refused)).containsExactly(pointer + " " + code));
    }

    private static List<String> flaws(Refusal refused) {
        return refused.flaws().stream().map(FiguresTest::shown).toList();
    }

    private static String shown(Flaw flaw) {
        return flaw.pointer() + " " + flaw.code();
    }
}
