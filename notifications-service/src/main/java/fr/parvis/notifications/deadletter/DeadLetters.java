package fr.parvis.notifications.deadletter;

import java.util.List;
import java.util.Optional;

/** The dead letters of the present tenant; one of no known tenant is in none. */
public interface DeadLetters {

    /** From the oldest to the newest. */
    List<DeadLetter> list();

    Optional<DeadLetter> byId(String id);

    /** Sends it again to where it came from, once, and takes it away; false where there is none. */
    boolean redeliver(String id);
}
