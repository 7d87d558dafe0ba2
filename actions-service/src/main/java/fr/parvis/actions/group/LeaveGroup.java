package fr.parvis.actions.group;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import java.time.InstantSource;

/** A member comes no more: their places of the dates ahead go to who waits. */
public class LeaveGroup {

    private final Groups groups;
    private final Bookings bookings;
    private final CancelBooking cancel;
    private final InstantSource clock;

    public LeaveGroup(Groups groups, Bookings bookings, CancelBooking cancel, InstantSource clock) {
        this.groups = groups;
        this.bookings = bookings;
        this.cancel = cancel;
        this.clock = clock;
    }

    /** Repeating it changes nothing. */
    public void leave(String groupId, String member) {
        var known = bookings.ofMember(member);
        var group = groups.byId(groupId).orElseThrow(GroupNotFound::new);
        if (known.isEmpty()) {
            throw new GroupNotFound();
        }
        while (group.members().contains(member) && !groups.save(group.without(member))) {
            group = groups.byId(groupId).orElseThrow(GroupNotFound::new);
        }
        known.stream().filter(this::isAhead).map(Booking::id).forEach(cancel::cancel);
    }

    private boolean isAhead(Booking booking) {
        return clock.instant().isBefore(booking.endsAt());
    }
}
