package fr.parvis.actions.group;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups with the bookings of their members, date by date. */
public class CountGroup {

    private final Groups groups;
    private final Bookings bookings;

    public CountGroup(Groups groups, Bookings bookings) {
        this.groups = groups;
        this.bookings = bookings;
    }

    public Group byId(String id) {
        return groups.byId(id).orElseThrow(GroupNotFound::new);
    }

    public List<Group> ofAction(ActionId action) {
        return groups.ofAction(action);
    }

    /** By member, in the order of enrolment. */
    public Map<String, List<Booking>> dates(Group group) {
        var dates = new LinkedHashMap<String, List<Booking>>();
        group.members().forEach(member -> dates.put(member, bookings.ofMember(member)));
        return dates;
    }

    public GroupFigures figures(Group group) {
        return GroupFigures.of(List.copyOf(dates(group).values()));
    }
}
