package fr.parvis.actions.telling;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.Occurrences;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists who must hear of the last change of a date: those booked or waiting, then the partners, and
 * of a tour's stop the town hall.
 */
public final class ListAddressees {
    private final Occurrences occurrences;
    private final Bookings bookings;
    private final ChangeMails mails;
    private final PhoneRounds rounds;

    public ListAddressees(
            Occurrences occurrences, Bookings bookings, ChangeMails mails, PhoneRounds rounds) {
        this.occurrences = occurrences;
        this.bookings = bookings;
        this.mails = mails;
        this.rounds = rounds;
    }

    public List<Addressee> of(String occurrenceId) {
        var date =
                occurrences
                        .byId(new OccurrenceId(occurrenceId))
                        .orElseThrow(OccurrenceNotFound::new);
        var round = rounds.of(occurrenceId);
        return Stream.concat(residents(occurrenceId, round), organisers(date, round)).toList();
    }

    private Stream<Addressee> residents(String occurrenceId, PhoneRound round) {
        var heard =
                mails.ofOccurrence(occurrenceId).stream()
                        .collect(Collectors.toMap(MailNews::bookingId, Function.identity()));
        return bookings.ofOccurrence(occurrenceId).stream()
                .filter(it -> it.standing() != Standing.CANCELLED)
                .flatMap(it -> resident(it, new Heard(heard.get(it.id())), round));
    }

    /** Nobody where there was no change since they booked, or it is forgotten who they are. */
    private static Stream<Addressee> resident(Booking booking, Heard heard, PhoneRound round) {
        var person = booking.person();
        var news = booking.telling().news();
        if (person == null || news == null) {
            return Stream.empty();
        }
        var knows = booking.telling().knows();
        return Stream.of(
                new Addressee(
                        booking.id(),
                        Addressee.Kind.RESIDENT,
                        person.name(),
                        person.phone(),
                        person.email(),
                        knows,
                        heard.of(news),
                        round.ticked(booking.id(), knows).orElse(null)));
    }

    private static Stream<Addressee> organisers(Occurrence date, PhoneRound round) {
        var news = round.news();
        return news == null
                ? Stream.empty()
                : Organiser.of(date).map(it -> it.addressee(news, round));
    }
}
