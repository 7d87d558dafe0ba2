package fr.parvis.local.mailbox;

import java.util.List;
import java.util.Optional;

/** Messages in the order of their arrival; the oldest go when there are too many. */
interface Mailbox {

    void add(String from, String to, byte[] content);

    /** Newest first. */
    List<Envelope> to(String recipientContains);

    Optional<Envelope> find(long id);

    byte[] content(Envelope envelope);

    void clear();
}
