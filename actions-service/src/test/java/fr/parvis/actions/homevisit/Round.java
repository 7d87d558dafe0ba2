package fr.parvis.actions.homevisit;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.InMemoryMembers;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.MemberProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant with its team, a date of a home visit, and a clock that only moves when told. */
final class Round {
    static final Duration EVERY = Duration.ofMinutes(5);

    private Instant now = HomeVisitFixtures.BEFORE;
    private boolean rings = true;
    final InstantSource clock = () -> now;
    final InMemoryHomeVisits visits = new InMemoryHomeVisits();
    final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    final InMemoryMembers members = new InMemoryMembers();
    private final CheckVisit check = new CheckVisit(members, () -> Hall.CLUNISOIS);
    final RequestVisit request = new RequestVisit(visits, occurrences, check);
    final RuleVisit rule = new RuleVisit(visits, () -> rings, clock);
    final SignVisit sign = new SignVisit(visits, clock);
    final ExtendVisit extend = new ExtendVisit(visits, clock);
    final AcknowledgeAlarm acknowledge = new AcknowledgeAlarm(visits, clock);
    final FollowDate follow = new FollowDate(visits, occurrences);
    final DescribeVisit describe = new DescribeVisit(occurrences, members, () -> Hall.CLUNISOIS);
    private final AlarmLetter letter =
            new AlarmLetter(
                    describe,
                    (visit, contact) -> "https://parvis.example/d/" + contact.name(),
                    () -> rings,
                    () -> Hall.CLUNISOIS);
    final DoDueVisit due = new DoDueVisit(visits, letter, EVERY, clock);
    final OccurrenceId date = date(Practice.HOME_VISIT);

    Round() {
        joins("member-goes", "Claire Martin", "+33611223344");
        joins("member-along", "Léo", null);
    }

    void joins(String id, String name, @Nullable String phone) {
        members.add(
                Member.join(
                        new MemberId(id),
                        new MemberProfile(
                                name, null, phone, null, List.of(), Set.of(), null, null)));
    }

    OccurrenceId date(Practice practice) {
        var id = new OccurrenceId(UUID.randomUUID().toString());
        var occurrence =
                Occurrence.schedule(
                        id,
                        ActionFixtures.aDraft(Plans.a(practice, "Chez M. D.")),
                        new Period(HomeVisitFixtures.STARTS, HomeVisitFixtures.ENDS),
                        Crew.NOBODY);
        occurrences.add(occurrence, occurrence.told());
        return id;
    }

    void changes(Occurrence changed) {
        occurrences.save(changed, changed.told());
        follow.follow(changed.id().value());
    }

    Occurrence occurrence() {
        return occurrences.byId(date).orElseThrow();
    }

    void itIs(Instant moment) {
        now = moment;
    }

    void cannotRing() {
        rings = false;
    }

    HomeVisitId newId() {
        return new HomeVisitId(UUID.randomUUID().toString());
    }

    HomeVisitId asked() {
        return request.request(newId(), date, HomeVisitFixtures.plan(), HomeVisitFixtures.ADVISER)
                .id();
    }

    HomeVisitId agreed() {
        var id = asked();
        rule.approve(id, HomeVisitFixtures.COORDINATOR, "raison");
        return id;
    }

    HomeVisit visit(HomeVisitId id) {
        return visits.byId(id).orElseThrow();
    }

    List<MessageRequested> alarms() {
        return visits.told.stream()
                .filter(MessageRequested.class::isInstance)
                .map(MessageRequested.class::cast)
                .toList();
    }
}
