package fr.parvis.actions.homevisit;

import static fr.parvis.actions.homevisit.HomeVisitFixtures.ADVISER;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.COORDINATOR;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.ENDS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.STARTS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.core.Flaw;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestVisitTest {
    private final Round round = new Round();

    @Test
    void asked_for_under_one_id_it_is_there_once() {
        var id = round.newId();

        var first = round.request.request(id, round.date, plan(), ADVISER);
        var again = round.request.request(id, round.date, plan("member-along", null), ADVISER);

        assertThat(again).isEqualTo(first);
        assertThat(first.date().occurrenceId()).isEqualTo(round.date.value());
        assertThat(first.requestedBy()).isEqualTo(ADVISER);
    }

    @Test
    void a_date_has_one_visit_and_another_only_after_a_no() {
        var id = round.asked();

        assertThatThrownBy(round::asked).hasMessageContaining("déjà demandée");

        round.rule.refuse(id, COORDINATOR, "non");
        assertThat(round.visit(round.asked()).state()).isEqualTo(VisitState.REQUESTED);
    }

    @Test
    void phones_are_kept_as_a_machine_dials_them() {
        var typed = plan().withContacts(List.of(new Contact("Anne", "06 12 34 56 78", null)));

        var visit = round.request.request(round.newId(), round.date, typed, ADVISER);

        assertThat(visit.plan().contacts())
                .containsExactly(new Contact("Anne", "+33612345678", null));
    }

    @Test
    void all_that_does_not_fit_is_named_at_once() {
        var contacts = List.of(HomeVisitFixtures.ANNE, new Contact("Paul", "douze", null));
        var unfit = plan("nobody", "nobody").withContacts(contacts);

        var refusal = refused(round.date(Practice.PERMANENCE), unfit);

        assertThat(refusal.code()).isEqualTo("visit-unfit");
        assertThat(refusal.flaws())
                .extracting(Flaw::pointer, Flaw::code)
                .containsExactly(
                        tuple("/occurrenceId", "not-a-home-visit"),
                        tuple("/visitorId", "unknown-member"),
                        tuple("/secondId", "second-same"),
                        tuple("/contacts/1/phone", "phone-unreadable"));
        assertThat(round.visits.count(HomeVisits.Wanted.ALL)).isZero();
    }

    @Test
    void one_thing_that_does_not_fit_gives_its_own_code() {
        assertThat(refused(new OccurrenceId("none"), plan()).code()).isEqualTo("not-a-home-visit");
        assertThat(refused(round.date, plan("member-goes", "x")).code())
                .isEqualTo("unknown-member");
        assertThat(refused(round.date, endingAt(STARTS)).code()).isEqualTo("end-before-start");
        assertThat(
                        refused(
                                        round.date,
                                        endingAt(STARTS.plus(Duration.ofHours(24)).plusMillis(1)))
                                .code())
                .isEqualTo("end-too-late");
    }

    @Test
    void it_may_last_a_day_and_not_less_than_a_moment() {
        var day =
                round.request.request(
                        round.newId(),
                        round.date,
                        endingAt(STARTS.plus(Duration.ofHours(24))),
                        ADVISER);

        assertThat(day.dueAt()).isNull();
        assertThat(round.request.change(day.id(), 1, endingAt(STARTS.plusMillis(1))).version())
                .isEqualTo(2);
    }

    @Test
    void who_left_the_team_goes_nowhere_and_a_date_put_off_has_no_visit() {
        round.members.save(
                round.members.byId(new MemberId("member-goes")).orElseThrow().leave(), List.of());
        assertThat(refused(round.date, plan("member-goes", null)).code())
                .isEqualTo("unknown-member");

        round.changes(round.occurrence().postpone("neige"));
        assertThat(refused(round.date, plan("member-along", null)).code()).isEqualTo("date-off");
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        var id = round.asked();
        round.request.pack(id, List.of(new KitItem("tablette", true)));

        assertThatThrownBy(() -> round.request.change(id, 1, plan()))
                .isInstanceOf(HomeVisitStale.class);
        assertThat(round.request.change(id, 2, plan("member-goes", null)).plan().secondId())
                .isNull();
    }

    @Test
    void a_change_is_checked_as_well() {
        var id = round.asked();

        assertThatThrownBy(() -> round.request.change(id, 1, endingAt(STARTS)))
                .isInstanceOf(VisitUnfit.class);
        assertThatThrownBy(() -> round.request.change(round.newId(), 1, plan()))
                .isInstanceOf(HomeVisitNotFound.class);
    }

    private VisitUnfit refused(OccurrenceId date, VisitPlan plan) {
        return catchThrowableOfType(
                VisitUnfit.class, () -> round.request.request(round.newId(), date, plan, ADVISER));
    }

    private static VisitPlan endingAt(Instant end) {
        return plan().later(Duration.between(ENDS, end));
    }
}
