package fr.parvis.actions.agenda;

import static fr.parvis.actions.agenda.AgendaFixtures.announced;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.agenda.CalendarEntry.State;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.InMemoryWritten;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.InMemoryMembers;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.TeamFixtures;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadFeedTest {

    private static final Feed LEA = feed(FeedKind.MEMBER, "lea");
    private static final Feed RESTOS = feed(FeedKind.PARTNER, Plans.RESTOS);

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryMembers members = new InMemoryMembers();
    private final ReadFeed read =
            new ReadFeed(new InMemoryWritten(occurrences), members, () -> at("2027-03-10T12:00"));

    @BeforeEach
    void team() {
        members.add(Member.join(new MemberId("lea"), TeamFixtures.named("Léa")));
    }

    @Test
    void a_member_follows_the_dates_they_hold_also_those_not_announced_yet() {
        var announced = added(announced(Plans.aPermanence(), "2027-03-11T09:00"));
        var draft = added(anOccurrence(ActionFixtures.aDraft(), "2027-03-12T09:00"));
        added(heldBy("marc", ActionFixtures.anAnnounced(Plans.aPermanence())));

        assertThat(read.entries(LEA))
                .extracting(CalendarEntry::id, CalendarEntry::state)
                .containsExactly(
                        tuple(announced.id(), State.CONFIRMED), tuple(draft.id(), State.TENTATIVE));
    }

    @Test
    void of_a_home_visit_only_the_hour_and_the_commune_leave_the_house() {
        var plan = Plans.a(Practice.HOME_VISIT, "Chez Mme Rameau, 3e étage");
        added(anOccurrence(ActionFixtures.aDraft(plan), "2027-03-12T09:00"));

        var entry = read.entries(LEA).getFirst();

        assertThat(entry.summary()).isEqualTo("Visite à domicile");
        assertThat(entry.location()).isEqualTo("Cluny");
        assertThat(entry.description()).isNull();
    }

    @Test
    void who_has_left_the_team_follows_nothing_any_more() {
        members.add(Member.join(new MemberId("zoe"), TeamFixtures.named("Zoé")).leave());

        assertThatExceptionOfType(FeedNotFound.class)
                .isThrownBy(() -> read.entries(feed(FeedKind.MEMBER, "zoe")));
    }

    @Test
    void a_partner_follows_what_it_takes_part_in_and_is_announced() {
        var shared = added(announced(Plans.aPermanence(), "2027-03-11T09:00"));
        added(anOccurrence(ActionFixtures.aDraft(), "2027-03-12T09:00"));
        added(announced(alone(), "2027-03-12T09:00"));

        assertThat(read.entries(RESTOS)).extracting(CalendarEntry::id).containsExactly(shared.id());
        assertThat(read.entries(feed(FeedKind.PARTNER, "another"))).isEmpty();
    }

    @Test
    void what_is_off_stays_in_the_calendar_and_says_so_under_the_same_name() {
        var date = announced(Plans.aPermanence(), "2027-03-11T09:00");
        var moved = date.move(threeHours("2027-03-12T09:00"));
        added(moved.cancel("Neige"));
        added(announced(Plans.aPermanence(), "2027-03-13T09:00").postpone("Neige"));

        var entries = read.entries(LEA);

        assertThat(entries)
                .extracting(CalendarEntry::state)
                .containsExactly(State.CANCELLED, State.CANCELLED);
        assertThat(entries.getFirst().uid()).isEqualTo(date.id().value() + "@parvis");
        assertThat(entries.getFirst().sequence()).isEqualTo(2);
        assertThat(entries)
                .extracting(CalendarEntry::summary)
                .containsExactly(
                        "Annulé\u00a0: Permanence aux Restos du Cœur",
                        "Reporté, sans nouvelle date\u00a0: Permanence aux Restos du Cœur");
    }

    private static Plan alone() {
        var plan = Plans.a(Practice.FORECOURT, "Café du parvis");
        return new Plan(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId(),
                plan.houseId(),
                plan.place(),
                plan.themes(),
                Organisation.ALONE,
                plan.admission(),
                plan.arrangements());
    }

    private static Occurrence heldBy(String member, Action action) {
        return Occurrence.schedule(
                new OccurrenceId(UUID.randomUUID().toString()),
                action,
                threeHours("2027-03-11T14:00"),
                new Crew(List.of(member), List.of(), null));
    }

    private static Feed feed(FeedKind kind, String about) {
        return new Feed(new FeedId(about), kind, about, Instant.EPOCH);
    }

    private Occurrence added(Occurrence occurrence) {
        occurrences.add(occurrence, occurrence.told());
        return occurrence;
    }
}
