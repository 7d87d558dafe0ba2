package fr.parvis.actions;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.ChangeAction;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.agenda.FeedId;
import fr.parvis.actions.agenda.FeedKind;
import fr.parvis.actions.agenda.OpenFeed;
import fr.parvis.actions.booking.BookingFixtures;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.SettleBooking;
import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentFixtures;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.followed.FollowCalendar;
import fr.parvis.actions.followed.FollowedRule;
import fr.parvis.actions.group.Group;
import fr.parvis.actions.group.Groups;
import fr.parvis.actions.homevisit.HomeVisitFixtures;
import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.house.HouseFixtures;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.RegisterHouse;
import fr.parvis.actions.news.News;
import fr.parvis.actions.news.NewsId;
import fr.parvis.actions.news.WriteNews;
import fr.parvis.actions.newsfeed.FeedEntry;
import fr.parvis.actions.newsfeed.Heard;
import fr.parvis.actions.newsfeed.HeardNews;
import fr.parvis.actions.newsfeed.KeepFeeds;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.outcome.Author;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.actions.playbook.Guide;
import fr.parvis.actions.playbook.Playbooks;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.professional.ProfessionalFixtures;
import fr.parvis.actions.professional.ProfessionalId;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.actions.proposal.ProposeDate;
import fr.parvis.actions.proposal.Side;
import fr.parvis.actions.referral.ReferralFixtures;
import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.Sender;
import fr.parvis.actions.request.Asker;
import fr.parvis.actions.request.AskerKind;
import fr.parvis.actions.request.ReceiveRequest;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.Wish;
import fr.parvis.actions.rhythm.RhythmFixtures;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.actions.rhythm.Rhythms;
import fr.parvis.actions.season.OpenSeason;
import fr.parvis.actions.season.SeasonFixtures;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskId;
import fr.parvis.actions.task.WriteTask;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourFixtures;
import fr.parvis.actions.tour.Tours;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ExplainedApi;
import fr.parvis.starter.test.OpenApiSnapshot;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.access.Belongings;
import fr.parvis.starter.test.access.TenantIsolation;
import fr.parvis.starter.test.access.WhoMayCall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

@ParvisTest
class AccessTest implements WhoMayCall, TenantIsolation, OpenApiSnapshot, ExplainedApi {

    private static final Member MEMBER = TeamFixtures.aMember("Une mauriaçoise");
    private static final Equipment BUS =
            EquipmentFixtures.aThing("La mauriaçoise", EquipmentKind.VEHICLE);
    private static final Tour TOUR = TourFixtures.aTour(LocalDate.of(2027, 3, 2));
    private static final HouseId HOUSE = new HouseId("0199f3a0-0000-7000-8000-00000000000b");
    private static final SeasonId SEASON = new SeasonId("0199f3a0-0000-7000-8000-00000000000c");
    private static final ActionId ACTION = new ActionId("0199f3a0-0000-7000-8000-00000000000d");
    private static final UUID DATE = UUID.fromString("0199f3a0-0000-7000-8000-00000000000e");
    private static final String BOOKING = "0199f3a0-0000-7000-8000-0000000000a0";
    private static final TaskId TASK = new TaskId("0199f3a0-0000-7000-8000-0000000000a2");
    private static final NewsId NEWS = new NewsId("0199f3a0-0000-7000-8000-0000000000a3");
    private static final String FOLLOWED = "0199f3a0-0000-7000-8000-0000000000a5";
    private static final String FEED = "0199f3a0-0000-7000-8000-0000000000a2";
    private static final HomeVisitId VISIT =
            new HomeVisitId("0199f3a0-0000-7000-8000-0000000000a4");

    private static final ProfessionalId PROFESSIONAL =
            new ProfessionalId("0199f3a0-0000-7000-8000-0000000000a5");
    private static final ReferralId REFERRAL =
            new ReferralId("0199f3a0-0000-7000-8000-0000000000b1");
    private static final String GROUP = "0199f3a0-0000-7000-8000-0000000000a1";
    private static final RequestId REQUEST = new RequestId("0199f3a0-0000-7000-8000-00000000000f");

    @Override
    public Belongings belongingsOfMauriac(ApplicationContext context) {
        Tenancy.as(TestTenants.MAURIAC, Actor.SYSTEM, () -> store(context));
        return new Belongings(
                Map.ofEntries(
                        Map.entry("/api/v1/{tenant}/calendar-feeds", FEED),
                        Map.entry("/api/v1/{tenant}/houses", HOUSE.value()),
                        Map.entry("/api/v1/{tenant}/seasons", SEASON.value()),
                        Map.entry("/api/v1/{tenant}/actions", ACTION.value()),
                        Map.entry("/api/v1/{tenant}/actions/imports", ACTION.value()),
                        Map.entry("/api/v1/{tenant}/occurrences", DATE.toString()),
                        Map.entry("/api/v1/{tenant}/team", MEMBER.id().value()),
                        Map.entry("/api/v1/{tenant}/equipment", BUS.id().value()),
                        Map.entry("/api/v1/{tenant}/tours", TOUR.id().value()),
                        Map.entry("/api/v1/{tenant}/bookings", BOOKING),
                        Map.entry("/api/v1/{tenant}/appointments", BOOKING),
                        Map.entry("/api/v1/{tenant}/professionals", PROFESSIONAL.value()),
                        Map.entry("/api/v1/{tenant}/groups", GROUP),
                        Map.entry("/api/v1/{tenant}/home-visits", VISIT.value()),
                        Map.entry("/api/v1/{tenant}/outcomes", DATE.toString()),
                        Map.entry("/api/v1/{tenant}/referrals", REFERRAL.value()),
                        Map.entry("/api/v1/{tenant}/requests", REQUEST.value()),
                        Map.entry("/api/v1/{tenant}/tasks", TASK.value()),
                        Map.entry("/api/v1/{tenant}/news", NEWS.value()),
                        Map.entry("/api/v1/{tenant}/shared-dates", DATE.toString()),
                        Map.entry("/api/v1/{tenant}/shared-equipment", BUS.id().value()),
                        Map.entry("/api/v1/{tenant}/followed-calendars", FOLLOWED),
                        Map.entry("/api/v1/{tenant}/news-feeds", FOLLOWED),
                        Map.entry("/api/v1/{tenant}/heard-news", FOLLOWED),
                        Map.entry("/api/v1/{tenant}/date-proposals", FOLLOWED),
                        Map.entry("/api/v1/{tenant}/playbooks", UUID.randomUUID().toString())),
                List.of("Zéphirine", "mauriaçoise", "Puy Mary"));
    }

    private static void store(ApplicationContext context) {
        context.getBean(RegisterHouse.class)
                .register(HOUSE, HouseFixtures.identity("Antenne mauriaçoise"));
        context.getBean(OpenSeason.class)
                .open(SEASON, SeasonFixtures.plan("Saison Puy Mary", "2027-01-01", "2027-06-30"));
        context.getBean(Members.class).add(MEMBER);
        context.getBean(Equipments.class).add(BUS);
        context.getBean(Tours.class).add(TOUR);
        context.getBean(HomeVisits.class)
                .add(HomeVisitFixtures.requested(VISIT, HomeVisitFixtures.date()));
        context.getBean(ReceiveRequest.class)
                .receive(
                        REQUEST,
                        new Asker(AskerKind.COMMUNE, "Mairie mauriaçoise", null, "+33471000000"),
                        new Wish("15120", "Un passage au Puy Mary", null, null));
        ReferralFixtures.store(
                context.getBean(Referrals.class),
                ReferralFixtures.outbound(
                        REFERRAL, new Sender(null, "La mauriaçoise du Puy Mary", null)));
        prepare(context);
        follow(context);
        context.getBean(OpenFeed.class).open(new FeedId(FEED), FeedKind.PARTNER, "Puy Mary");
        if (context.getBean(Actions.class).byId(ACTION).isEmpty()) {
            schedule(context);
            book(context);
            agree(context);
            account(context);
        }
    }

    private static void prepare(ApplicationContext context) {
        context.getBean(WriteTask.class)
                .write(Task.byHand(TASK, "Appeler le Puy Mary", LocalDate.of(2027, 3, 2), null));
        context.getBean(WriteNews.class)
                .write(NEWS, new News("Le car du Puy Mary", "Il roule.", List.of(), null, null));
        var guide = new Guide("Guide du Puy Mary", "", List.of());
        var present = context.getBean(Playbooks.class).of(Practice.ANTENNA);
        context.getBean(Playbooks.class).adapt(Practice.ANTENNA, present.version(), guide);
    }

    private static void follow(ApplicationContext context) {
        context.getBean(FollowCalendar.class)
                .follow(
                        FOLLOWED,
                        "L’agenda du Puy Mary",
                        "https://127.0.0.1/agenda.ics",
                        FollowedRule.ALL);
        context.getBean(KeepFeeds.class)
                .add(FOLLOWED, "Le fil du Puy Mary", "https://127.0.0.1/fil.rss");
        var entry = new FeedEntry(FOLLOWED, "Le Puy Mary", "Il rouvre.", null, null);
        context.getBean(HeardNews.class)
                .addAbsent(
                        List.of(
                                new Heard(
                                        FOLLOWED,
                                        "Le fil du Puy Mary",
                                        entry,
                                        Instant.now(),
                                        Heard.State.NEW,
                                        1)));
    }

    private static void agree(ApplicationContext context) {
        var start = Instant.now().plusSeconds(86_400);
        context.getBean(ProposeDate.class)
                .propose(
                        FOLLOWED,
                        ACTION,
                        _ -> true,
                        Side.HOUSE,
                        new Period(start, start.plusSeconds(3600)),
                        "Au Puy Mary");
    }

    private static void schedule(ApplicationContext context) {
        var start = Instant.now().plusSeconds(3600);
        var plan = Plans.from(HOUSE, Plans.a(Practice.LOCAL_EVENT, "Forum du Puy Mary"));
        context.getBean(DraftAction.class).draft(ACTION, plan);
        context.getBean(ChangeAction.class).announce(ACTION);
        context.getBean(ScheduleOccurrences.class)
                .schedule(
                        DATE,
                        ACTION,
                        List.of(new Period(start, start.plusSeconds(3600))),
                        Crew.NOBODY);
        var rhythm = RhythmFixtures.aRhythm(new RhythmId(ACTION.value()), ACTION);
        context.getBean(Rhythms.class).add(rhythm, rhythm.planned());
    }

    private static void book(ApplicationContext context) {
        var date = new OccurrenceId(DATE.toString());
        context.getBean(Groups.class)
                .add(new Group(GROUP, ACTION, "Les jeudis du Puy Mary", List.of(), 1));
        context.getBean(Professionals.class)
                .add(
                        ProfessionalFixtures.aProfessional(
                                PROFESSIONAL, "Conciliateur du Puy Mary", ACTION));
        var found = context.getBean(Occurrences.class).byId(date).orElseThrow();
        BookingFixtures.store(
                context.getBean(Bookings.class),
                BookingFixtures.waiting(BOOKING, found, "Zéphirine"));
        context.getBean(SettleBooking.class).resume(BOOKING);
    }

    private static void account(ApplicationContext context) {
        var author = new Author("lea", "Léa du Puy Mary");
        var outcome =
                Outcome.record(
                        new OccurrenceId(DATE.toString()),
                        Figures.people(8, 3),
                        author,
                        Instant.now());
        context.getBean(Outcomes.class).save(outcome, outcome.told());
    }
}
