package fr.parvis.actions.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.parvis.actions.Places;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.clash.Desk;
import fr.parvis.actions.homevisit.HomeVisitFixtures;
import fr.parvis.actions.homevisit.InMemoryHomeVisits;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.outcome.InMemoryOutcomes;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.referral.InMemoryReferrals;
import fr.parvis.actions.referral.ReferralFixtures;
import fr.parvis.actions.request.InMemoryRequests;
import fr.parvis.actions.request.RequestFixtures;
import fr.parvis.actions.task.InMemoryTasks;
import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskId;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.events.EventJson;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SendMorningsTest {

    private static final Tenant HERE = Places.CLUNISOIS.all().getFirst();
    private static final Instant MONDAY_AT_SEVEN = Instant.parse("2027-03-01T06:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final Desk desk = new Desk();
    private final InMemoryMorningMails mails = new InMemoryMorningMails();
    private final InMemoryHomeVisits visits = new InMemoryHomeVisits();
    private final InMemoryRequests requests = new InMemoryRequests();
    private final InMemoryReferrals referrals = new InMemoryReferrals();
    private final InMemoryTasks tasks = new InMemoryTasks();
    private final InMemoryActions actions = new InMemoryActions();
    private final CountTodo count =
            new CountTodo(
                    new WaitingVisits(visits),
                    new WaitingDates(desk.list, new Accounts(desk.stored, new InMemoryOutcomes())),
                    new WaitingWork(requests, referrals, tasks, actions));
    private final SendMornings mornings =
            new SendMornings(
                    mails,
                    desk.members,
                    count,
                    new MorningLetter(it -> "https://parvis.example/app/" + it.slug()));
    private final Member lea = memberWith("lea@exemple.example");

    @Test
    void what_waits_is_told_in_counts_the_most_urgent_first_once_a_morning() {
        wants(lea);
        everythingWaits();

        sendAt(MONDAY_AT_SEVEN);
        sendAt(MONDAY_AT_SEVEN.plusSeconds(60));

        assertThat(letters())
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.recipients().getFirst().address())
                                    .isEqualTo("lea@exemple.example");
                            assertThat(letter.model().toString())
                                    .containsSubsequence(
                                            "1\u00a0visite à domicile attend un accord",
                                            "1\u00a0demande de venue attend une réponse",
                                            "1\u00a0orientation attend l’équipe",
                                            "1\u00a0date passée attend son compte rendu",
                                            "1\u00a0tâche à faire",
                                            "1\u00a0action restée en brouillon");
                            assertThat(letter.notAfter())
                                    .isEqualTo(Instant.parse("2027-03-01T11:00:00Z"));
                        });
    }

    @Test
    void the_letter_is_as_promised_and_names_nobody_but_its_reader() {
        wants(lea);
        everythingWaits();

        sendAt(MONDAY_AT_SEVEN);

        String written = EventJson.write(letters().getFirst());
        assertThat(schema().validate(JsonMapper.shared().readTree(written))).isEmpty();
        assertThat(written).doesNotContain("Mairie", "chien", "Anne", "+336");
    }

    @Test
    void it_comes_again_the_next_morning() {
        wants(lea);
        everythingWaits();

        sendAt(MONDAY_AT_SEVEN);
        sendAt(MONDAY_AT_SEVEN.plusSeconds(24 * 3600));

        assertThat(letters()).extracting(MessageRequested::messageId).doesNotHaveDuplicates();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void nothing_is_sent_by_night_at_noon_or_on_sunday() {
        wants(lea);
        everythingWaits();

        sendAt(Instant.parse("2027-03-01T05:59:00Z"));
        sendAt(Instant.parse("2027-03-01T10:00:00Z"));
        sendAt(Instant.parse("2027-02-28T07:00:00Z"));

        assertThat(letters()).isEmpty();
        assertThat(mails.waiting(MONDAY)).hasSize(1);
    }

    @Test
    void nobody_is_written_to_when_nothing_waits() {
        wants(lea);

        sendAt(MONDAY_AT_SEVEN);

        assertThat(letters()).isEmpty();
        assertThat(mails.waiting(MONDAY)).isEmpty();
    }

    @Test
    void who_left_or_never_asked_is_not_written_to() {
        Member gone = memberWith("gone@exemple.example");
        wants(gone);
        desk.members.save(gone.leave(), List.of());
        everythingWaits();

        sendAt(MONDAY_AT_SEVEN);

        assertThat(letters()).isEmpty();
    }

    @Test
    void who_has_no_address_cannot_ask() {
        Member silent = TeamFixtures.aMember("Sans adresse");
        desk.members.add(silent);

        assertThatThrownBy(() -> wishes().wish(silent, 0, true)).isInstanceOf(AddressMissing.class);
        assertThat(wishes().wish(silent, 0, false).wanted()).isFalse();
    }

    @Test
    void a_wish_on_what_was_not_read_last_is_refused() {
        wants(lea);

        assertThatThrownBy(() -> wishes().wish(lea, 0, false)).isInstanceOf(MorningMailStale.class);
        assertThat(wishes().of(lea).wanted()).isTrue();
    }

    private void everythingWaits() {
        var sent =
                ReferralFixtures.inbound(ReferralFixtures.newId(), "date", ReferralFixtures.HOUSE);
        ReferralFixtures.store(referrals, sent);
        visits.add(HomeVisitFixtures.requested());
        requests.add(RequestFixtures.aRequest(RequestFixtures.MONDAY), List.of());
        var past = OccurrenceFixtures.anOccurrence("2027-02-10T09:00");
        desk.stored.add(past, past.told());
        tasks.add(Task.byHand(new TaskId("task"), "Afficher", MONDAY, null));
        var draft = ActionFixtures.aDraft(Plans.aPermanence());
        actions.add(draft, draft.changed());
    }

    private void wants(Member member) {
        mails.save(MorningMail.unasked(member.id()).want(true, MONDAY.minusDays(1)), List.of());
    }

    private WishMornings wishes() {
        return new WishMornings(mails, () -> HERE, () -> MONDAY_AT_SEVEN);
    }

    private void sendAt(Instant now) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, () -> mornings.send(now, HERE));
    }

    private List<MessageRequested> letters() {
        return mails.told.stream().map(MessageRequested.class::cast).toList();
    }

    private Member memberWith(String email) {
        Member member =
                Member.join(
                        TeamFixtures.newId(),
                        TeamFixtures.profile("Léa Martin", email, null, List.of()));
        desk.members.add(member);
        return member;
    }

    private static com.networknt.schema.Schema schema() {
        String file = "/contracts/notifications/notifications.message-requested.v1.schema.json";
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SendMorningsTest.class.getResourceAsStream(file));
    }
}
