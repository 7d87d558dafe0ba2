package fr.parvis.actions.followed;

class InMemoryFollowedCalendarsTest implements FollowedCalendarsContract {

    private final FollowedCalendars calendars = new InMemoryFollowedCalendars();

    @Override
    public FollowedCalendars calendars() {
        return calendars;
    }
}
