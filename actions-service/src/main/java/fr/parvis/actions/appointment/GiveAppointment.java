package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.request.Request;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.RequestNotFound;
import fr.parvis.actions.request.Requests;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives one person a time of their own with one of us; said again, nothing happens twice. */
public final class GiveAppointment {

    private final AppointmentBook book;
    private final BookPlace place;
    private final Requests requests;
    private final FindAppointment find;

    public GiveAppointment(
            AppointmentBook book, BookPlace place, Requests requests, FindAppointment find) {
        this.book = book;
        this.place = place;
        this.requests = requests;
        this.find = find;
    }

    /**
     * @param asked the request that it answers; null where there is none
     */
    public Appointment give(String id, Meeting meeting, Wanted wanted, @Nullable RequestId asked) {
        if (!find.isKnown(id)) {
            var answered = asked == null ? null : answered(asked, meeting);
            book.open(id, meeting);
            place.book(id, id, wanted);
            if (answered != null) {
                requests.save(answered, List.of(answered.told()));
            }
        }
        return find.byId(id);
    }

    /** Somebody else who settles it at this very moment does no harm: the appointment stands. */
    private Request answered(RequestId asked, Meeting meeting) {
        var request = requests.byId(asked).orElseThrow(RequestNotFound::new);
        return request.plan(book.of(meeting.period().startsAt()).value());
    }
}
