package fr.parvis.actions.followed;

/** What an address answered is no calendar. */
public class UnreadableCalendar extends Exception {
    public UnreadableCalendar(Throwable cause) {
        super(cause);
    }
}
