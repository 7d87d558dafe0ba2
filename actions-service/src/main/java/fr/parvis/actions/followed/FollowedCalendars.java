package fr.parvis.actions.followed;

import java.util.List;
import java.util.Optional;

/** The calendars of others that the present tenant reads along. */
public interface FollowedCalendars {

    Optional<FollowedCalendar> byId(String id);

    /** In the order of their ids. */
    List<FollowedCalendar> all();

    /** False where this id is taken. */
    boolean add(FollowedCalendar calendar);

    /** False where the stored one is not the version before this one any more. */
    boolean save(FollowedCalendar changed);

    /** False where the stored one is not this version. */
    boolean remove(FollowedCalendar last);
}
