package fr.parvis.actions.homevisit;

import static fr.parvis.actions.homevisit.HomeVisitFixtures.ADVISER;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.COORDINATOR;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.ENDS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.STARTS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.actions.homevisit.HomeVisitFact.HomeVisitApproved;
import fr.parvis.actions.homevisit.HomeVisitFact.HomeVisitOverdue;
import fr.parvis.actions.letter.Lane;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.letter.MessageRequested.Recipient;
import fr.parvis.actions.occurrence.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverdueTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Round round = new Round();

    @Test
    void a_yes_is_told_by_ids_alone() {
        var id = round.agreed();

        assertThat(round.visits.told)
                .containsExactly(
                        new HomeVisitApproved(
                                id.value(),
                                round.occurrence().actionId().value(),
                                round.date.value(),
                                2));
    }

    @Test
    void nobody_is_alerted_before_the_end_that_was_said() {
        var id = round.agreed();
        round.itIs(ENDS.minusMillis(1));

        round.due.run(id.value());

        assertThat(round.alarms()).isEmpty();
        assertThat(round.visit(id).alarm()).isNull();
    }

    @Test
    void the_first_contact_is_alerted_at_once_with_all_that_must_be_known() {
        var id = arrived();
        round.itIs(ENDS);

        round.due.run(id.value());

        assertThat(round.visits.told)
                .contains(
                        new HomeVisitOverdue(
                                id.value(),
                                round.occurrence().actionId().value(),
                                round.date.value(),
                                "member-goes",
                                1,
                                4));
        var alarm = round.alarms().getFirst();
        assertThat(alarm.lane()).isEqualTo(Lane.ALARM);
        assertThat(alarm.notAfter()).isNull();
        assertThat(alarm.model().get("visit"))
                .isEqualTo(
                        Map.of(
                                "visitor", "Claire Martin",
                                "place", "Salle des Griottons, Cluny",
                                "expectedEnd", "vendredi 12\u00a0mars à 12\u00a0h",
                                "lastSign", "arrivée signalée vendredi 12\u00a0mars à 10\u00a0h",
                                "phone", "06\u00a011\u00a022\u00a033\u00a044"));
        assertThat(alarm.recipients())
                .extracting(Recipient::channel, Recipient::address)
                .containsExactly(
                        tuple(MessageRequested.Channel.SMS, "+33612345678"),
                        tuple(MessageRequested.Channel.EMAIL, "anne@exemple.example"));
        assertThat(alarm.recipients())
                .extracting(it -> it.model().get("link"))
                .containsOnly("https://parvis.example/d/Anne");
    }

    @Test
    void neither_motive_nor_risk_note_leaves_the_visit() {
        var id = arrived();
        round.itIs(ENDS);

        round.due.run(id.value());

        assertThat(round.visits.told.toString()).doesNotContain("déplacer", "chien");
    }

    @Test
    void the_next_contact_is_alerted_every_few_minutes_until_somebody_looks_after_it() {
        var id = arrived();
        overdueFor(id, Duration.ZERO);
        overdueFor(id, Round.EVERY.minusMillis(1));
        assertThat(round.alarms()).hasSize(1);

        overdueFor(id, Round.EVERY);
        overdueFor(id, Round.EVERY.multipliedBy(2));
        round.acknowledge.byContact(id, "Paul");
        overdueFor(id, Round.EVERY.multipliedBy(9));

        assertThat(round.alarms())
                .extracting(it -> it.recipients().getFirst().address())
                .containsExactly("+33612345678", "+33687654321", "+33612345678");
        assertThat(round.alarms()).extracting(MessageRequested::messageId).doesNotHaveDuplicates();
        assertThat(round.visit(id).alarm())
                .extracting(Alarm::acknowledgement)
                .isEqualTo(
                        new Acknowledgement(ENDS.plus(Round.EVERY.multipliedBy(2)), null, "Paul"));
    }

    @Test
    void a_colleague_looks_after_it_under_their_own_name() {
        var id = arrived();
        overdueFor(id, Duration.ZERO);

        var visit = round.acknowledge.by(id, ADVISER);

        assertThat(visit.alarm())
                .extracting(Alarm::acknowledgement)
                .isEqualTo(new Acknowledgement(ENDS, ADVISER, null));
    }

    @Test
    void said_to_last_longer_it_alerts_again_only_then_and_by_other_messages() {
        var id = arrived();
        overdueFor(id, Duration.ZERO);

        round.extend.until(id, ENDS.plus(HALF_AN_HOUR), VISITOR);
        overdueFor(id, HALF_AN_HOUR.minusMillis(1));
        assertThat(round.alarms()).hasSize(1);
        overdueFor(id, HALF_AN_HOUR);
        round.extend.longer(id, HALF_AN_HOUR, "Anne");
        overdueFor(id, HALF_AN_HOUR.multipliedBy(2));

        assertThat(round.alarms())
                .extracting(it -> it.recipients().getFirst().address())
                .containsOnly("+33612345678")
                .hasSize(3);
        assertThat(round.alarms()).extracting(MessageRequested::messageId).doesNotHaveDuplicates();
        assertThat(round.visit(id).signs().extensions())
                .containsExactly(
                        new Extension(ENDS, ENDS.plus(HALF_AN_HOUR), true, ENDS, VISITOR, null),
                        new Extension(
                                ENDS.plus(HALF_AN_HOUR),
                                ENDS.plus(HALF_AN_HOUR.multipliedBy(2)),
                                true,
                                ENDS.plus(HALF_AN_HOUR),
                                null,
                                "Anne"));
    }

    @Test
    void a_contact_lengthens_from_the_end_that_was_said_where_that_is_still_to_come() {
        var id = arrived();

        var visit = round.extend.longer(id, HALF_AN_HOUR, "Anne");

        assertThat(visit.plan().expectedEnd()).isEqualTo(ENDS.plus(HALF_AN_HOUR));
        assertThat(visit.signs().extensions())
                .extracting(Extension::overdue)
                .containsExactly(false);
    }

    @Test
    void one_who_never_said_they_arrived_is_looked_for_too() {
        var id = round.agreed();

        overdueFor(id, Duration.ZERO);

        assertThat(round.alarms().getFirst().model().toString())
                .contains("lastSign=aucun depuis l’accord");
    }

    @Test
    void an_end_that_comes_late_ends_the_alarm() {
        var id = arrived();
        overdueFor(id, Duration.ZERO);

        var visit = round.sign.checkOut(id, "phone-2", ENDS.minusSeconds(60), VISITOR);
        overdueFor(id, Round.EVERY);

        assertThat(visit.state()).isEqualTo(VisitState.ENDED);
        assertThat(round.alarms()).hasSize(1);
        assertThat(DescribeVisit.lastSign(visit, ZoneId.of("Europe/Paris")))
                .isEqualTo("départ signalé vendredi 12\u00a0mars à 11\u00a0h\u00a059");
    }

    @Test
    void a_colleague_may_say_it_for_who_goes_and_that_is_kept() {
        var id = arrived();
        round.itIs(ENDS);

        var visit = round.sign.checkOut(id, "desk", null, ADVISER);

        assertThat(visit.signs().checkOut()).isEqualTo(new Sign("desk", ENDS, ENDS, ADVISER, true));
        assertThat(visit.signs().checkIn())
                .isEqualTo(new Sign("phone-1", STARTS, STARTS, VISITOR, false));
    }

    @Test
    void where_no_phone_rings_a_mail_is_all_there_is_and_who_has_none_is_passed_over() {
        round.cannotRing();
        var id = round.asked();
        assertThatThrownBy(() -> round.rule.approve(id, COORDINATOR, null))
                .isInstanceOf(NoRingingChannel.class);
        round.rule.approve(id, COORDINATOR, "le voisin est prévenu");

        overdueFor(id, Duration.ZERO);
        overdueFor(id, Round.EVERY);

        assertThat(round.alarms())
                .extracting(it -> it.recipients().getFirst().address())
                .containsExactly("anne@exemple.example");
        assertThat(round.visits.told).filteredOn(HomeVisitOverdue.class::isInstance).hasSize(2);
    }

    @Test
    void a_date_that_is_moved_takes_the_end_along_and_one_put_off_alerts_nobody() {
        var id = round.agreed();
        var later = Duration.ofDays(1);

        round.changes(round.occurrence().move(new Period(STARTS.plus(later), ENDS.plus(later))));
        overdueFor(id, Duration.ZERO);
        round.changes(round.occurrence().postpone("neige"));
        overdueFor(id, later);

        assertThat(round.visit(id).plan().expectedEnd()).isEqualTo(ENDS.plus(later));
        assertThat(round.alarms()).isEmpty();
    }

    @Test
    void a_month_after_its_end_nothing_of_the_resident_is_left() {
        var id = arrived();
        round.itIs(ENDS);
        round.sign.checkOut(id, "phone-2", null, VISITOR);

        overdueFor(id, HomeVisit.KEPT.minusMillis(1));
        assertThat(round.visit(id).plan().motive()).isNotNull();

        overdueFor(id, HomeVisit.KEPT);
        assertThat(round.visit(id).plan().motive()).isNull();
    }

    @Test
    void what_is_not_there_any_more_is_passed_over() {
        round.due.run("none");
        round.follow.follow("none");

        assertThat(round.visits.told).isEmpty();
    }

    @Test
    void a_visitor_without_number_or_place_is_still_said_as_well_as_can_be() {
        var id = round.asked();
        var visit = round.visit(id);
        var gone =
                new HomeVisit(
                        id,
                        new VisitDate("none", "a", STARTS, ENDS, true),
                        HomeVisitFixtures.plan("nobody", null),
                        ADVISER,
                        visit.state(),
                        null,
                        Signs.NONE,
                        null,
                        1);

        assertThat(round.describe.place(gone)).isEqualTo("lieu non précisé");
        assertThat(round.describe.visitor(gone)).isEqualTo("un membre de l’équipe");
        assertThat(round.describe.phone(gone)).isNull();
    }

    @Test
    void what_somebody_else_did_meanwhile_is_not_lost() {
        var id = arrived();
        var contended =
                new EditVisit(
                        Contended.twice(round.visits, () -> round.request.pack(id, List.of())));

        var ended = contended.edit(id, it -> it.checkOut(HomeVisitFixtures.sign(ENDS, VISITOR)));

        assertThat(ended.state()).isEqualTo(VisitState.ENDED);
        assertThat(ended.plan().kit()).isEmpty();
    }

    @Test
    void where_others_always_come_first_it_says_so() {
        var id = arrived();
        var hopeless =
                new EditVisit(
                        Contended.always(round.visits, () -> round.request.pack(id, List.of())));

        assertThatThrownBy(
                        () ->
                                hopeless.edit(
                                        id,
                                        it -> it.checkOut(HomeVisitFixtures.sign(ENDS, VISITOR))))
                .isInstanceOf(HomeVisitStale.class);
    }

    private HomeVisitId arrived() {
        var id = round.agreed();
        round.itIs(STARTS);
        round.sign.checkIn(id, "phone-1", null, VISITOR);
        return id;
    }

    private void overdueFor(HomeVisitId id, Duration since) {
        Instant moment = ENDS.plus(since);
        round.itIs(moment);
        round.due.run(id.value());
    }
}
