package fr.parvis.actions.telling;

import java.util.List;

/** What the present tenant knows of the mails that tell of changes: of each booking, the newest. */
public interface ChangeMails {

    /** Heard late, out of order or again, the newest stands. */
    void heard(List<MailNews> news);

    List<MailNews> ofOccurrence(String occurrenceId);

    void forget(String bookingId);
}
