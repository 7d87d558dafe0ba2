package fr.parvis.actions.telling;

import fr.parvis.actions.booking.DateNews;
import org.jspecify.annotations.Nullable;

/** The newest that was heard of the mails of one booking; null for nothing. */
record Heard(@Nullable MailNews newest) {

    /** What became of the mail about this change; null while it is not known. */
    @Nullable MailState of(DateNews news) {
        return newest == null || newest.sequence() < news.sequence() ? null : newest.state();
    }
}
