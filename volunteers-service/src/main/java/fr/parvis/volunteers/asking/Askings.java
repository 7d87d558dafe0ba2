package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.call.Figures.Deliveries;
import fr.parvis.volunteers.letter.MessageRequested;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was asked for which call, in the present tenant. */
public interface Askings {

    /** Adds those whose address was not asked yet for their call. */
    void add(List<Asking> askings);

    Optional<Asking> byId(String id);

    /** The asking of this call that meant this person, if any. */
    Optional<Asking> of(String callId, String volunteerId);

    Set<String> idsOf(String callId);

    long count(String callId);

    long count(String callId, int round);

    /** Askings whose mails are not known to be requested, in the order of their ids. */
    List<Asking> pending(String callId);

    /** Moves askings to another batch. */
    void rebatch(Collection<String> ids, String batch);

    /**
     * Requests the mails of a batch once; the batch as it was requested, which may be an earlier
     * and smaller one of the same id.
     */
    AskingBatch request(AskingBatch batch, MessageRequested message);

    /** Notes that the mails of these askings are requested. */
    void requested(Collection<String> ids);

    /** Notes what became of mails, unless something later is known; passes over others' mails. */
    void delivered(List<MailNews> news);

    /** What became of the mails of these calls; nothing for a call that asked nobody. */
    Map<String, Deliveries> deliveries(Collection<String> callIds);

    /** Forgets a person; an asking that meant nobody else goes. */
    void forget(String volunteerId);
}
