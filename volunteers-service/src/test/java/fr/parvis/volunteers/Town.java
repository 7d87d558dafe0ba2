package fr.parvis.volunteers;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.answer.AnswerByLink;
import fr.parvis.volunteers.answer.AnswerLetter;
import fr.parvis.volunteers.answer.Answers;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.Correspondent;
import fr.parvis.volunteers.answer.CountCall;
import fr.parvis.volunteers.answer.EnterAnswer;
import fr.parvis.volunteers.answer.FillCall;
import fr.parvis.volunteers.answer.ForgetPerson;
import fr.parvis.volunteers.answer.GiveAnswer;
import fr.parvis.volunteers.answer.Given;
import fr.parvis.volunteers.answer.InMemoryAnswers;
import fr.parvis.volunteers.answer.TellEnd;
import fr.parvis.volunteers.asking.AskBatch;
import fr.parvis.volunteers.asking.AskLetter;
import fr.parvis.volunteers.asking.AskLimit;
import fr.parvis.volunteers.asking.AskWave;
import fr.parvis.volunteers.asking.Asking;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.asking.InMemoryAskings;
import fr.parvis.volunteers.asking.PreviewCall;
import fr.parvis.volunteers.asking.SelectAudience;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallDraft;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.ComposeCall;
import fr.parvis.volunteers.call.EndCall;
import fr.parvis.volunteers.call.InMemoryCalls;
import fr.parvis.volunteers.call.NoteOutcome;
import fr.parvis.volunteers.call.OpenCall;
import fr.parvis.volunteers.letter.CallLetter;
import fr.parvis.volunteers.letter.MessageRequested;
import fr.parvis.volunteers.letter.MessageRequested.Attachment;
import fr.parvis.volunteers.letter.MessageRequested.Recipient;
import fr.parvis.volunteers.letter.PublicLinks;
import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.InMemoryVolunteers;
import fr.parvis.volunteers.volunteer.PersonName;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tenant with its volunteers and calls in memory, and a clock that only moves when told. */
public final class Town {

    public static final String JONCY = "71242";
    public static final String CLUNY = "71137";
    public static final String SALORNAY = "71495";

    public static final Tenant CLUNISOIS = clunisois();

    private final AtomicLong counter = new AtomicLong();
    private final AtomicLong people = new AtomicLong();
    private Instant now = Instant.parse("2027-03-08T09:00:00Z");
    private int cap = 2;

    public final PowerCut cut = new PowerCut();
    public final InstantSource clock = () -> now;
    public final Ids ids =
            () -> new UUID(0x7000L, 0x8000_0000_0000_0000L | counter.incrementAndGet());
    public final InMemoryVolunteers volunteers = new InMemoryVolunteers();
    public final InMemoryCalls calls = new InMemoryCalls();
    public final InMemoryAskings askings = new InMemoryAskings();
    public final InMemoryAnswers answers = new InMemoryAnswers();

    private final Calls cutCalls = cut.guard(Calls.class, calls);
    private final Askings cutAskings = cut.guard(Askings.class, askings);
    private final Answers cutAnswers = cut.guard(Answers.class, answers);
    private final Volunteers cutVolunteers = cut.guard(Volunteers.class, volunteers);

    private final PublicLinks links = new PlainLinks();
    private final CallLetter letter = new CallLetter(() -> CLUNISOIS);
    private final ComposeCall compose = new ComposeCall(() -> CLUNISOIS, clock);
    private final AskLimit limit = new AskLimit(cutVolunteers, () -> cap, () -> CLUNISOIS, clock);
    private final SelectAudience audience =
            new SelectAudience(cutVolunteers, cutCalls, limit, () -> CLUNISOIS);

    public final PreviewCall preview =
            new PreviewCall(compose, audience, limit, () -> CLUNISOIS, clock);
    public final OpenCall open = new OpenCall(compose, calls, List.of(), clock);
    public final EndCall end = new EndCall(calls, List.of(), clock);
    public final NoteOutcome outcome = new NoteOutcome(calls);
    public final AskWave wave =
            new AskWave(
                    cutCalls,
                    cutAskings,
                    audience,
                    new AskBatch(
                            cutAskings,
                            limit,
                            new AskLetter(letter, links, volunteers, () -> CLUNISOIS),
                            ids,
                            clock),
                    clock);

    private final AnswerLetter answerLetter =
            new AnswerLetter(
                    new Correspondent(askings, volunteers, links),
                    letter,
                    (call, tenant) -> new Attachment("coup-de-main.ics", "text/calendar", ""),
                    () -> CLUNISOIS);
    private final FillCall fill = new FillCall(cutCalls, cutAnswers, answerLetter);

    public final GiveAnswer give =
            new GiveAnswer(cutCalls, cutAnswers, fill, answerLetter, ids, clock);
    public final AnswerByLink byLink = new AnswerByLink(askings, calls, answers, volunteers, give);
    public final EnterAnswer enter = new EnterAnswer(calls, volunteers, give);
    public final TellEnd tellEnd = new TellEnd(cutCalls, cutAnswers, answerLetter, clock);
    public final ForgetPerson forget = new ForgetPerson(answers, askings, fill);
    public final CountCall figures = new CountCall(askings, answers);

    public void later(Duration pause) {
        now = now.plus(pause);
    }

    public void capIs(int asks) {
        cap = asks;
    }

    /** So many people with an address of their own, who agreed to be asked. */
    public List<String> volunteers(int count) {
        return Stream.generate(people::getAndIncrement)
                .limit(count)
                .map(index -> volunteer("Prénom" + index, "p" + index + "@exemple.fr"))
                .toList();
    }

    public String volunteer(String firstName, @Nullable String email) {
        return volunteer(firstName, email, CLUNY, Consent.State.GIVEN);
    }

    public String volunteer(
            String firstName,
            @Nullable String email,
            @Nullable String commune,
            Consent.State consent) {
        var profile =
                new Profile(
                        new PersonName(firstName, "Roy"),
                        email == null ? null : new EmailAddress(email),
                        "+33612345678",
                        commune,
                        Set.of(),
                        null,
                        null,
                        Availability.ALWAYS,
                        false,
                        null);
        return volunteer(profile, new Consent(consent, now, Consent.Source.PAPER));
    }

    public String volunteer(Profile profile, Consent consent) {
        var id = new VolunteerId(ids.next().toString());
        volunteers.add(Volunteer.enrol(id, profile, consent, now), List.of());
        return id.value();
    }

    /** Opened and asked for, wave by wave as far as it is due. */
    public Call open(CallDraft draft) {
        var call = open.open(ids.next().toString(), draft, true);
        wave.ask(call.id());
        return call;
    }

    /** Stored, and nobody asked yet. */
    public Call openQuietly(CallDraft draft) {
        return open.open(ids.next().toString(), draft, true);
    }

    public Given answers(Call call, String volunteer, Choice choice) {
        return byLink.answer(asking(call, volunteer).id(), choice, volunteer);
    }

    public Asking asking(Call call, String volunteer) {
        return askings.of(call.id(), volunteer).orElseThrow();
    }

    public Call call(Call call) {
        return calls.byId(call.id()).orElseThrow();
    }

    /** Everyone written to for help, in order. */
    public List<String> asked() {
        return askings.messages().stream()
                .flatMap(message -> message.recipients().stream())
                .map(Recipient::address)
                .toList();
    }

    /** What was written to those who answered, as « template address ». */
    public List<String> letters() {
        return answers.facts().stream()
                .flatMap(fact -> fact instanceof MessageRequested it ? Stream.of(it) : Stream.of())
                .map(it -> it.template() + " " + it.recipients().getFirst().address())
                .toList();
    }

    private static Tenant clunisois() {
        return new Tenant(
                new Siren("200040293"),
                "clunisois",
                List.of(),
                "CC du Clunisois",
                "France services de Cluny",
                ZoneId.of("Europe/Paris"),
                "FR",
                new Tenant.Colours(null, null),
                new Tenant.Sender("France services de Cluny", "contact@clunisois.example"),
                "contact@clunisois.example",
                "03 85 59 00 00",
                List.of(),
                List.of(CLUNY, JONCY, SALORNAY),
                Map.of(
                        CLUNY, new Tenant.Position(46.431, 4.670),
                        SALORNAY, new Tenant.Position(46.518, 4.601),
                        JONCY, new Tenant.Position(46.614, 4.558)));
    }

    private record PlainLinks() implements PublicLinks {

        @Override
        public String answer(String askingId, Instant expiry) {
            return "https://parvis.example/r/" + askingId;
        }

        @Override
        public String preferences(String volunteerId) {
            return "https://parvis.example/p/" + volunteerId;
        }

        @Override
        public String unsubscribe(String volunteerId) {
            return "https://parvis.example/u/" + volunteerId;
        }
    }
}
