package fr.parvis.actions.playbook;

import static fr.parvis.actions.playbook.PlaybookFixtures.AGREE;
import static fr.parvis.actions.playbook.PlaybookFixtures.GREET;
import static fr.parvis.actions.playbook.PlaybookFixtures.GUIDE;
import static fr.parvis.actions.playbook.PlaybookFixtures.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybooksTest {

    private static final Practice PERMANENCE = Practice.PERMANENCE;
    private static final Guide OURS = new Guide("Chez nous", "", List.of(WRITE, AGREE, GREET));

    private final Playbooks playbooks = PlaybookFixtures.playbooks();

    @Test
    void a_tenant_begins_with_the_shipped_guide_of_each_practice() {
        assertThat(playbooks.all()).hasSize(8);
        assertThat(playbooks.of(PERMANENCE)).isEqualTo(new Playbook(PERMANENCE, GUIDE, false, 0));
    }

    @Test
    void an_adapted_guide_takes_its_place_and_has_its_steps_in_order() {
        var adapted = playbooks.adapt(PERMANENCE, 0, OURS);

        assertThat(adapted).isEqualTo(new Playbook(PERMANENCE, OURS, true, 1));
        assertThat(playbooks.of(PERMANENCE)).isEqualTo(adapted);
        assertThat(adapted.guide().steps()).containsExactly(AGREE, GREET, WRITE);
        assertThat(playbooks.of(Practice.ANTENNA).adapted()).isFalse();
    }

    @Test
    void going_back_shows_the_shipped_one_and_is_a_change_like_another() {
        playbooks.adapt(PERMANENCE, 0, OURS);

        var back = playbooks.reset(PERMANENCE, 1);

        assertThat(back).isEqualTo(new Playbook(PERMANENCE, GUIDE, false, 2));
        assertThat(playbooks.of(PERMANENCE)).isEqualTo(back);
        assertThat(playbooks.adapt(PERMANENCE, 2, OURS).version()).isEqualTo(3);
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        playbooks.adapt(PERMANENCE, 0, OURS);

        assertThatThrownBy(() -> playbooks.adapt(PERMANENCE, 0, GUIDE))
                .isInstanceOf(PlaybookStale.class);
        assertThatThrownBy(() -> playbooks.reset(PERMANENCE, 0)).isInstanceOf(PlaybookStale.class);
        assertThat(playbooks.of(PERMANENCE).guide()).isEqualTo(OURS);
    }

    @Test
    void two_steps_with_one_id_could_not_be_told_apart() {
        var twice = new Guide("Deux fois", "", List.of(AGREE, GREET, AGREE));

        assertThatThrownBy(() -> playbooks.adapt(PERMANENCE, 0, twice))
                .isInstanceOf(GuideUnfit.class)
                .extracting(it -> ((Refusal) it).flaws().getFirst().pointer())
                .isEqualTo("/steps");
        assertThat(playbooks.of(PERMANENCE).adapted()).isFalse();
    }

    @Test
    void what_is_two_weeks_away_or_more_is_done_once_for_an_action() {
        assertThat(List.of(step(-15), step(-14), step(14)))
                .allSatisfy(it -> assertThat(it.isFar()).isTrue());
        assertThat(List.of(step(-13), step(0), step(13)))
                .allSatisfy(it -> assertThat(it.isFar()).isFalse());
    }

    @Test
    void it_begins_as_long_before_the_date_as_its_first_step_says() {
        assertThat(GUIDE.lead()).isEqualTo(42);
        assertThat(new Guide("Après", "", List.of(WRITE)).lead()).isZero();
        assertThat(new Guide("Rien", "", List.of()).lead()).isZero();
    }

    private static Step step(int day) {
        return new Step("x", day, "Étape", null);
    }
}
