package fr.parvis.actions.telling;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of mails, in memory. */
public final class InMemoryChangeMails implements ChangeMails {

    private final Map<String, MailNews> mails = new ConcurrentHashMap<>();

    @Override
    public void heard(List<MailNews> news) {
        news.forEach(
                it ->
                        mails.merge(
                                it.bookingId(),
                                it,
                                (known, said) -> said.isNewerThan(known) ? said : known));
    }

    @Override
    public List<MailNews> ofOccurrence(String occurrenceId) {
        return mails.values().stream()
                .filter(it -> it.occurrenceId().equals(occurrenceId))
                .toList();
    }

    @Override
    public void forget(String bookingId) {
        mails.remove(bookingId);
    }
}
