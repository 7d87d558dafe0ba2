package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.asking.Asking;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.letter.MessageRequested.Recipient;
import fr.parvis.volunteers.letter.PublicLinks;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where to write to somebody who answered: the address asked, else their own. */
public class Correspondent {

    private final Askings askings;
    private final Volunteers volunteers;
    private final PublicLinks links;

    public Correspondent(Askings askings, Volunteers volunteers, PublicLinks links) {
        this.askings = askings;
        this.volunteers = volunteers;
        this.links = links;
    }

    /** Empty where there is nobody any more, or no address that may be written to. */
    Optional<Recipient> recipient(Call call, Answer answer, String key, Map<String, Object> own) {
        return volunteers
                .byId(new VolunteerId(answer.volunteerId()))
                .flatMap(person -> recipient(call, person, key, own));
    }

    private Optional<Recipient> recipient(
            Call call, Volunteer person, String key, Map<String, Object> own) {
        var id = person.id().value();
        var asking = askings.of(call.id(), id);
        var model = new HashMap<>(own);
        model.put("firstName", person.name().called());
        model.put("preferences", links.preferences(id));
        asking.ifPresent(
                asked -> model.put("link", links.answer(asked.id(), call.terms().endsAt())));
        return asking.map(Asking::address)
                .or(() -> ownAddress(person))
                .map(
                        address ->
                                new Recipient(
                                        key,
                                        List.of(id),
                                        address,
                                        "fr",
                                        model,
                                        links.unsubscribe(id)));
    }

    private static Optional<String> ownAddress(Volunteer person) {
        return person.contactable()
                ? Optional.ofNullable(person.profile().email()).map(EmailAddress::value)
                : Optional.empty();
    }
}
