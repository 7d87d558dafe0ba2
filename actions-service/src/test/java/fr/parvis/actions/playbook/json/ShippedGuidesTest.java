package fr.parvis.actions.playbook.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.playbook.Guide;
import fr.parvis.actions.playbook.ShippedGuides;
import fr.parvis.actions.playbook.Step;
import fr.parvis.actions.practice.Practice;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guides that we ship: one for each practice, in good French. */
class ShippedGuidesTest {

    /** A plain space where French wants one at which no line breaks. */
    private static final Pattern BREAKABLE = Pattern.compile(" [:;?!»]|« | %");

    private final ShippedGuides guides = new JsonGuides();

    @ParameterizedTest
    @EnumSource
    void each_practice_has_a_guide_that_leads_from_before_the_day_to_after_it(Practice practice) {
        var guide = guides.of(practice);

        assertThat(guide.steps()).hasSizeBetween(8, 15);
        assertThat(guide.steps()).extracting(Step::day).contains(0).isSorted();
        assertThat(guide.steps().getFirst().day()).isNegative();
        assertThat(guide.steps().getLast().day()).isPositive();
        assertThat(guide.lead()).isEqualTo(-guide.steps().getFirst().day());
    }

    @ParameterizedTest
    @EnumSource
    void each_step_has_an_id_of_its_own_and_something_to_say(Practice practice) {
        var guide = guides.of(practice);

        assertThat(guide.steps()).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(words(guide)).allSatisfy(it -> assertThat(it).isNotBlank());
        assertThat(guide.steps()).allSatisfy(it -> assertThat(it.title().length()).isLessThan(80));
    }

    @ParameterizedTest
    @EnumSource
    void its_french_has_the_right_spaces_and_apostrophes(Practice practice) {
        assertThat(words(guides.of(practice)))
                .noneMatch(BREAKABLE.asPredicate())
                .noneMatch(it -> it.contains("'"))
                .noneMatch(it -> it.contains("\u00a0?") || it.contains("\u00a0;"));
    }

    private static Stream<String> words(Guide guide) {
        return Stream.concat(
                Stream.of(guide.title(), guide.introduction()),
                guide.steps().stream()
                        .flatMap(it -> Stream.of(it.title(), Objects.requireNonNull(it.advice()))));
    }
}
