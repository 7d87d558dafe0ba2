package fr.parvis.volunteers.asking;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.letter.CallLetter;
import fr.parvis.volunteers.letter.FrenchTimes;
import fr.parvis.volunteers.letter.MessageRequested;
import fr.parvis.volunteers.letter.MessageRequested.Recipient;
import fr.parvis.volunteers.letter.PublicLinks;
import fr.parvis.volunteers.volunteer.PersonName;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes the mails that ask for help, each with its own links. */
public class AskLetter {

    private final CallLetter letter;
    private final PublicLinks links;
    private final Volunteers volunteers;
    private final Supplier<Tenant> tenant;

    public AskLetter(
            CallLetter letter, PublicLinks links, Volunteers volunteers, Supplier<Tenant> tenant) {
        this.letter = letter;
        this.links = links;
        this.volunteers = volunteers;
        this.tenant = tenant;
    }

    MessageRequested write(String messageId, Call call, List<Asking> asked) {
        var people = people(asked);
        var recipients = asked.stream().map(each -> recipient(call, each, people)).toList();
        return letter.open(messageId, "call-for-help", call, recipients);
    }

    private Map<String, Volunteer> people(List<Asking> asked) {
        var ids = asked.stream().flatMap(each -> each.people().stream()).map(VolunteerId::new);
        return volunteers.byIds(ids.toList()).stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> person));
    }

    private Recipient recipient(Call call, Asking asking, Map<String, Volunteer> people) {
        var meant = asking.people().stream().map(people::get).filter(Objects::nonNull).toList();
        var unsubscribe = links.unsubscribe(asking.people().getFirst());
        var model = new LinkedHashMap<String, Object>();
        model.put("firstName", firstNames(meant));
        model.put("link", links.answer(asking.id(), call.terms().endsAt()));
        model.put("preferences", links.preferences(asking.people().getFirst()));
        provenance(call, meant).ifPresent(text -> model.put("provenance", text));
        return new Recipient(
                asking.id(), asking.people(), asking.address(), "fr", model, unsubscribe);
    }

    /** « Marie et Paul ». */
    private static String firstNames(List<Volunteer> people) {
        return people.stream()
                .map(Volunteer::name)
                .map(PersonName::called)
                .collect(Collectors.joining(" et "));
    }

    private Optional<String> provenance(Call call, List<Volunteer> people) {
        return people.stream()
                .filter(person -> person.imported() != null)
                .filter(person -> isFirstAsk(person, call.id()))
                .findFirst()
                .map(person -> provenance(person.createdAt()));
    }

    private String provenance(Instant imported) {
        var day = FrenchTimes.day(imported.atZone(tenant.get().zone()).toLocalDate());
        return "Vous recevez ce message parce que vous figurez dans la liste des bénévoles de "
                + tenant.get().theHouse()
                + ", reprise d’un classeur le "
                + day
                + ". Si vous ne le souhaitez pas, quittez cette liste par le lien ci-dessous.";
    }

    private static boolean isFirstAsk(Volunteer person, String callId) {
        return person.asks().calls().values().stream()
                .flatMap(List::stream)
                .allMatch(callId::equals);
    }
}
