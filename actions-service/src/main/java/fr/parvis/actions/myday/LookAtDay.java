package fr.parvis.actions.myday;

import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.outcome.Account;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.OutcomeDetail;
import fr.parvis.actions.outcome.OutcomeSettingsBook;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.roster.Line;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on on a day, for one of the team or for all. */
public final class LookAtDay {

    private static final int MOST = 200;

    private final Accounts accounts;
    private final ListPeople people;
    private final FindMember team;
    private final OutcomeSettingsBook settings;

    public LookAtDay(
            Accounts accounts, ListPeople people, FindMember team, OutcomeSettingsBook settings) {
        this.accounts = accounts;
        this.people = people;
        this.team = team;
        this.settings = settings;
    }

    /**
     * @param email of the account, as Keycloak verified it
     */
    public Optional<Member> whoIs(String userId, @Nullable String email) {
        return team.find(userId, email);
    }

    /**
     * @param member null for everyone
     */
    public List<Stop> day(LocalDate day, ZoneId zone, @Nullable Member member) {
        var search =
                new OccurrenceSearch(
                        beginning(day, zone),
                        beginning(day.plusDays(1), zone),
                        null,
                        null,
                        null,
                        member == null ? null : member.id().value(),
                        null,
                        null,
                        null,
                        null,
                        null);
        return accounts.page(search, it -> true, null, MOST).stream().map(this::stop).toList();
    }

    /** What this tenant does not ask of a date. */
    public List<OutcomeDetail> hidden() {
        return settings.present().hidden().stream().sorted().toList();
    }

    private Stop stop(Account account) {
        var date = account.occurrence();
        var booked = date.content().admission().mode() != BookingMode.NONE;
        return new Stop(account, booked ? expected(date.id()) : List.of());
    }

    private List<Line> expected(OccurrenceId id) {
        return people.of(id.value()).stream()
                .filter(it -> it.booking().standing() == Standing.BOOKED)
                .toList();
    }

    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
