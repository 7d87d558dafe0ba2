package fr.parvis.actions.myday;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.InMemoryOutcomes;
import fr.parvis.actions.outcome.OutcomeDetail;
import fr.parvis.actions.outcome.OutcomeSettings;
import fr.parvis.actions.outcome.OutcomeSettingsBook;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.InMemoryMembers;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.TeamFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookAtDayTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);

    private final Hall hall = new Hall();
    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final LookAtDay look =
            new LookAtDay(
                    new Accounts(occurrences, new InMemoryOutcomes()),
                    new ListPeople(hall.bookings, hall.rolls, hall.open),
                    new FindMember(members),
                    hiding(OutcomeDetail.TIME, OutcomeDetail.AGES));
    private final Member lea = joined(TeamFixtures.withAccount("Léa", "subject-of-lea"));
    private final Member karim = joined(TeamFixtures.aMember("Karim"));

    @Test
    void somebody_sees_the_dates_of_the_day_where_they_are_expected() {
        var mine = added("2027-03-04T09:00", lea);
        added("2027-03-04T14:00", karim);
        added("2027-03-05T00:00", lea);
        added("2027-03-03T23:59", lea);

        assertThat(dates(lea)).containsExactly(mine);
    }

    @Test
    void everyone_s_day_is_that_of_the_whole_team() {
        var first = added("2027-03-04T00:00", lea);
        var last = added("2027-03-04T23:59", karim);

        assertThat(dates(null)).containsExactly(first, last);
    }

    @Test
    void whoever_has_a_place_is_expected() {
        var date = added("2027-03-04T09:00", lea);
        hall.itIs(date.period().startsAt().minus(Duration.ofDays(2)));
        var booked = hall.books(date.id().value());
        hall.cancel.cancel(hall.books(date.id().value()).id());

        var stop = look.day(THURSDAY, PARIS, lea).getFirst();

        assertThat(stop.expected())
                .extracting(it -> it.booking().id())
                .containsExactly(booked.id());
    }

    @Test
    void an_account_is_somebody_of_the_team_or_nobody() {
        assertThat(look.whoIs("subject-of-lea", null)).contains(lea);
        assertThat(look.whoIs("a stranger", null)).isEmpty();
    }

    @Test
    void what_a_tenant_does_not_ask_is_told() {
        assertThat(look.hidden()).containsExactly(OutcomeDetail.AGES, OutcomeDetail.TIME);
    }

    private List<Occurrence> dates(@Nullable Member member) {
        return look.day(THURSDAY, PARIS, member).stream()
                .map(it -> it.account().occurrence())
                .toList();
    }

    private Occurrence added(String localStart, Member by) {
        var date =
                Occurrence.schedule(
                        new OccurrenceId(UUID.randomUUID().toString()),
                        ActionFixtures.anAnnounced(Plans.aPermanence()),
                        OccurrenceFixtures.threeHours(localStart),
                        new Crew(List.of(by.id().value()), List.of(), null));
        occurrences.add(date, date.told());
        hall.knows(date);
        return date;
    }

    private Member joined(Member member) {
        members.add(member);
        return member;
    }

    private static OutcomeSettingsBook hiding(OutcomeDetail... details) {
        return new OutcomeSettingsBook() {
            @Override
            public OutcomeSettings present() {
                return OutcomeSettings.USUAL.hiding(Set.of(details));
            }

            @Override
            public boolean save(OutcomeSettings changed) {
                return false;
            }
        };
    }
}
