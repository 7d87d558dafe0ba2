package fr.parvis.actions.homevisit;

import static fr.parvis.actions.homevisit.HomeVisitFixtures.ADVISER;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.ANNE;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.BEFORE;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.COORDINATOR;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.ENDS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.PAUL;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.SECOND;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.STARTS;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.VISITOR;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.approved;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.date;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.inProgress;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.plan;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.requested;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.sign;
import static fr.parvis.actions.homevisit.HomeVisitFixtures.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HomeVisitTest {
    private static final Duration EVERY = Duration.ofMinutes(5);

    @Test
    void one_that_is_asked_for_waits_for_somebody_elses_yes() {
        var visit = requested();

        assertThat(visit.state()).isEqualTo(VisitState.REQUESTED);
        assertThat(visit.dueAt()).isNull();
        assertThat(visit.version()).isEqualTo(1);

        var approved = visit.approve(yes(), true);

        assertThat(approved.state()).isEqualTo(VisitState.APPROVED);
        assertThat(approved.ruling()).isEqualTo(yes());
        assertThat(approved.version()).isEqualTo(2);
        assertThat(approved.dueAt()).isEqualTo(ENDS);
    }

    static Stream<Colleague> own() {
        return Stream.of(
                ADVISER,
                VISITOR,
                SECOND,
                new Colleague("adviser", null),
                new Colleague("other account", "member-goes"));
    }

    @ParameterizedTest
    @MethodSource("own")
    void who_asked_or_goes_neither_says_yes_nor_no(Colleague self) {
        var visit = requested();
        var ruling = new Ruling(self, BEFORE, "moi-même");

        assertThat(visit.isOwnOf(self)).isTrue();
        assertThat(visit.isOwnOf(COORDINATOR)).isFalse();
        assertThatThrownBy(() -> visit.approve(ruling, true)).isInstanceOf(OwnVisit.class);
        assertThatThrownBy(() -> visit.refuse(ruling)).isInstanceOf(OwnVisit.class);
    }

    @Test
    void where_no_phone_can_ring_a_yes_says_why() {
        var visit = requested();
        var despite = new Ruling(COORDINATOR, BEFORE, "le voisin est prévenu");

        assertThatThrownBy(() -> visit.approve(yes(), false)).isInstanceOf(NoRingingChannel.class);
        assertThat(visit.approve(despite, false).ruling()).isEqualTo(despite);
    }

    @Test
    void one_that_would_be_over_or_whose_date_is_off_gets_no_yes() {
        var late = new Ruling(COORDINATOR, ENDS, null);
        var lastMoment = new Ruling(COORDINATOR, ENDS.minusMillis(1), null);
        var off = requested().follow(new VisitDate("date-1", "action-1", STARTS, ENDS, false));

        assertThatThrownBy(() -> requested().approve(late, true)).hasMessageContaining("passée");
        assertThatThrownBy(() -> off.approve(yes(), true)).isInstanceOf(VisitRefused.class);
        assertThat(requested().approve(lastMoment, true).state()).isEqualTo(VisitState.APPROVED);
    }

    @Test
    void one_that_is_refused_stays_so_and_says_why() {
        var no = new Ruling(COORDINATOR, BEFORE, "une permanence suffit");
        var refused = requested().refuse(no);

        assertThat(refused.state()).isEqualTo(VisitState.REFUSED);
        assertThat(refused.ruling()).isEqualTo(no);
        assertThatThrownBy(() -> refused.approve(yes(), true)).hasMessageContaining("refusée");
        assertThatThrownBy(() -> refused.pack(List.of())).isInstanceOf(VisitRefused.class);
        assertThatThrownBy(() -> approved().refuse(no)).hasMessageContaining("accordée");
    }

    @Test
    void what_was_asked_changes_until_somebody_rules_and_the_kit_until_the_end() {
        var other = plan("member-other", null);
        var packed = List.of(new KitItem("tablette", true));

        assertThat(requested().change(other).plan()).isEqualTo(other);
        assertThat(requested().pack(packed).plan().kit()).isEqualTo(packed);
        assertThat(inProgress().pack(packed).plan().kit()).isEqualTo(packed);
        assertThatThrownBy(() -> approved().change(other)).isInstanceOf(VisitRefused.class);
        assertThatThrownBy(() -> ended().pack(packed)).hasMessageContaining("terminée");
    }

    @Test
    void arrival_and_departure_are_said_by_the_phones_time_however_late_they_come() {
        var hoursLater = ENDS.plus(Duration.ofHours(5));

        var in = approved().checkIn(sign(STARTS, hoursLater, VISITOR));
        var out = in.checkOut(sign(ENDS, hoursLater, VISITOR));

        assertThat(in.state()).isEqualTo(VisitState.IN_PROGRESS);
        assertThat(in.signs().checkIn()).isEqualTo(sign(STARTS, hoursLater, VISITOR));
        assertThat(out.state()).isEqualTo(VisitState.ENDED);
        assertThat(out.signs().checkOut()).isEqualTo(sign(ENDS, hoursLater, VISITOR));
    }

    @Test
    void said_again_nothing_changes() {
        var in = inProgress();
        var out = ended();

        assertThat(in.checkIn(sign(STARTS.plusSeconds(60), SECOND))).isSameAs(in);
        assertThat(out.checkOut(sign(ENDS.plusSeconds(60), VISITOR))).isSameAs(out);
    }

    @Test
    void an_end_counts_before_its_arrival_is_known_which_then_only_completes_it() {
        var out = approved().checkOut(sign(ENDS, VISITOR));
        var complete = out.checkIn(sign(STARTS, ENDS.plusSeconds(9), VISITOR));

        assertThat(out.state()).isEqualTo(VisitState.ENDED);
        assertThat(complete.state()).isEqualTo(VisitState.ENDED);
        assertThat(complete.signs().checkIn()).isNotNull();
    }

    @Test
    void nobody_arrives_or_leaves_where_nobody_said_yes() {
        assertThatThrownBy(() -> requested().checkIn(sign(STARTS, VISITOR)))
                .hasMessageContaining("demandée");
        assertThatThrownBy(() -> requested().checkOut(sign(ENDS, VISITOR)))
                .isInstanceOf(VisitRefused.class);
    }

    static Stream<Sign> unlikelyArrivals() {
        var dayBefore = STARTS.minus(Duration.ofHours(12)).minusMillis(1);
        return Stream.of(
                sign(dayBefore, STARTS, VISITOR), sign(STARTS.plusSeconds(301), STARTS, VISITOR));
    }

    @ParameterizedTest
    @MethodSource("unlikelyArrivals")
    void a_time_that_no_phone_shows_is_refused(Sign unlikely) {
        assertThatThrownBy(() -> approved().checkIn(unlikely)).isInstanceOf(TimeImplausible.class);
    }

    @Test
    void an_end_without_arrival_is_of_that_day_and_not_to_come() {
        var earliest = STARTS.minus(Duration.ofHours(12)).minusSeconds(300);

        assertThat(approved().checkOut(sign(earliest, ENDS, VISITOR)).state())
                .isEqualTo(VisitState.ENDED);
        assertThatThrownBy(() -> approved().checkOut(sign(earliest.minusMillis(1), ENDS, VISITOR)))
                .isInstanceOf(TimeImplausible.class);
        assertThatThrownBy(() -> approved().checkOut(sign(ENDS.plusSeconds(301), ENDS, VISITOR)))
                .isInstanceOf(TimeImplausible.class);
    }

    @Test
    void clocks_may_differ_a_little() {
        var earliest = sign(STARTS.minus(Duration.ofHours(12)), STARTS, VISITOR);
        var ahead = sign(STARTS.plusSeconds(300), STARTS, VISITOR);
        var behind = sign(STARTS.minusSeconds(300), ENDS, VISITOR);
        var tooFarBehind = sign(STARTS.minusSeconds(301), ENDS, VISITOR);

        assertThat(approved().checkIn(earliest).signs().checkIn()).isEqualTo(earliest);
        assertThat(approved().checkIn(ahead).signs().checkIn()).isEqualTo(ahead);
        assertThat(inProgress().checkOut(behind).state()).isEqualTo(VisitState.ENDED);
        assertThatThrownBy(() -> inProgress().checkOut(tooFarBehind))
                .isInstanceOf(TimeImplausible.class);
    }

    @Test
    void an_alarm_goes_from_contact_to_contact_and_around() {
        var once = inProgress().raise(ENDS, EVERY);
        var twice = once.raise(ENDS.plus(EVERY), EVERY);

        assertThat(once.dueAt()).isEqualTo(ENDS.plus(EVERY));
        assertThat(once.alarm()).isEqualTo(new Alarm(ENDS, 1, ENDS.plus(EVERY), null));
        assertThat(twice.dueAt()).isEqualTo(ENDS.plus(EVERY).plus(EVERY));
        assertThat(twice.alarm()).isEqualTo(new Alarm(ENDS, 2, ENDS.plus(EVERY).plus(EVERY), null));
        assertThat(Stream.of(1, 2, 3, 4).map(twice::alerted))
                .containsExactly(ANNE, PAUL, ANNE, PAUL);
    }

    @Test
    void once_somebody_looks_after_it_nobody_else_is_alerted() {
        var by = new Acknowledgement(ENDS, null, "Paul");
        var raised = inProgress().raise(ENDS, EVERY);
        var looked = raised.acknowledge(by);

        assertThat(looked.dueAt()).isNull();
        assertThat(looked.alarm()).extracting(Alarm::acknowledgement).isEqualTo(by);
        assertThat(looked.acknowledge(new Acknowledgement(ENDS, ADVISER, null))).isSameAs(looked);
        assertThatThrownBy(() -> inProgress().acknowledge(by)).hasMessageContaining("alerte");
    }

    @Test
    void the_end_said_late_ends_the_alarm() {
        var out = inProgress().raise(ENDS, EVERY).checkOut(sign(ENDS.plus(EVERY), VISITOR));

        assertThat(out.state()).isEqualTo(VisitState.ENDED);
        assertThat(out.dueAt()).isEqualTo(ENDS.plus(EVERY).plus(HomeVisit.KEPT));
    }

    @Test
    void a_longer_visit_is_overdue_later_and_who_said_so_is_kept() {
        var longer = extension(ENDS, plus(30), BEFORE);

        var visit = inProgress().extend(longer);

        assertThat(visit.plan().expectedEnd()).isEqualTo(plus(30));
        assertThat(visit.dueAt()).isEqualTo(plus(30));
        assertThat(visit.signs().extensions()).containsExactly(longer);
        assertThat(visit.state()).isEqualTo(VisitState.IN_PROGRESS);
        assertThat(visit.extend(extension(plus(30), plus(30), ENDS))).isSameAs(visit);
        assertThat(visit.checkOut(sign(ENDS, VISITOR)).signs().extensions()).hasSize(1);
        assertThat(approved().extend(longer).checkIn(sign(STARTS, VISITOR)).signs().extensions())
                .hasSize(1);
    }

    @Test
    void an_alarm_is_over_when_the_visit_is_said_to_last_longer() {
        var raised = inProgress().raise(ENDS, EVERY);
        var longer = new Extension(ENDS, plus(30), true, plus(1), null, "Paul");

        var visit = raised.extend(longer);

        assertThat(visit.alarm()).isNull();
        assertThat(visit.dueAt()).isEqualTo(plus(30));
        assertThat(visit.raise(plus(30), EVERY).alarm())
                .isEqualTo(new Alarm(plus(30), 1, plus(30).plus(EVERY), null));
    }

    @Test
    void a_longer_visit_ends_later_than_now_than_said_before_and_within_a_day() {
        var day = STARTS.plus(Duration.ofDays(1));

        assertThat(inProgress().extend(extension(ENDS, day, ENDS)).dueAt()).isEqualTo(day);
        assertThatThrownBy(() -> inProgress().extend(extension(ENDS, day.plusMillis(1), ENDS)))
                .hasMessageContaining("24 heures");
        assertThatThrownBy(() -> inProgress().extend(extension(ENDS, plus(-1), BEFORE)))
                .hasMessageContaining("plus tard");
        assertThatThrownBy(() -> inProgress().extend(extension(ENDS, plus(5), plus(5))))
                .isInstanceOf(VisitUnfit.class);
        assertThatThrownBy(() -> requested().extend(extension(ENDS, plus(5), BEFORE)))
                .hasMessageContaining("demandée");
        assertThatThrownBy(() -> ended().extend(extension(ENDS, plus(5), ENDS)))
                .hasMessageContaining("terminée");
    }

    @Test
    void what_was_said_of_the_resident_is_forgotten_a_month_after() {
        var forgotten = ended().forget();
        var refused = requested().refuse(new Ruling(COORDINATOR, BEFORE, "non"));

        assertThat(refused.dueAt()).isEqualTo(BEFORE.plus(HomeVisit.KEPT));
        assertThat(forgotten.dueAt()).isNull();
        assertThat(forgotten.plan().motive()).isNull();
        assertThat(forgotten.plan().riskNote()).isNull();
        assertThat(forgotten.plan().contacts()).isEmpty();
        assertThat(forgotten.plan().visitorId()).isEqualTo("member-goes");
        assertThat(forgotten.plan().expectedEnd()).isEqualTo(ENDS);
    }

    @Test
    void it_follows_its_date_until_somebody_is_there() {
        var later = new VisitDate("date-1", "action-1", plus(STARTS), plus(ENDS), true);
        var off = new VisitDate("date-1", "action-1", STARTS, ENDS, false);
        var progress = inProgress();
        var visit = approved();

        assertThat(visit.follow(later).dueAt()).isEqualTo(plus(ENDS));
        assertThat(visit.follow(off).dueAt()).isNull();
        assertThat(visit.follow(off).follow(date()).dueAt()).isEqualTo(ENDS);
        assertThat(visit.follow(date())).isSameAs(visit);
        assertThat(requested().follow(later).plan().expectedEnd()).isEqualTo(plus(ENDS));
        assertThat(progress.follow(off)).isSameAs(progress);
    }

    @Test
    void the_risk_note_is_for_who_goes_and_the_coordinator_alone() {
        var visit = requested();

        assertThat(visit.isEntrustedTo(VISITOR, false)).isTrue();
        assertThat(visit.isEntrustedTo(SECOND, false)).isTrue();
        assertThat(visit.isEntrustedTo(COORDINATOR, true)).isTrue();
        assertThat(visit.isEntrustedTo(ADVISER, false)).isFalse();
        assertThat(visit.isMadeBy(SECOND)).isTrue();
        assertThat(visit.isMadeBy(COORDINATOR)).isFalse();
        assertThat(visit.isEntrustedTo(new Colleague("x", null), false)).isFalse();
    }

    private static Instant plus(Instant instant) {
        return instant.plus(Duration.ofDays(1));
    }

    private static Instant plus(int minutes) {
        return ENDS.plus(Duration.ofMinutes(minutes));
    }

    private static Extension extension(Instant from, Instant until, Instant at) {
        return new Extension(from, until, false, at, VISITOR, null);
    }

    private static HomeVisit ended() {
        return inProgress().checkOut(sign(ENDS, VISITOR));
    }
}
