package fr.parvis.actions.telling.kafka;

import fr.parvis.actions.telling.ChangeMails;
import fr.parvis.actions.telling.ForgetAddressee;
import fr.parvis.actions.telling.MailNews;
import fr.parvis.actions.telling.MailState;
import fr.parvis.actions.telling.NoteChange;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Changes of dates, people forgotten, and what became of the mails that tell of a change. */
@Configuration(proxyBeanMethods = false)
class TellingNews {

    record Changed(String occurrenceId) {}

    record Erased(String id) {}

    record SubjectRef(String kind, String id) {}

    /** Of all mails; those that tell of no change are passed over. */
    record Told(String key, SubjectRef subjectRef, long version) {

        Stream<MailNews> news(MailState state) {
            return MailNews.of(key, subjectRef.id(), state, version).stream();
        }
    }

    @Bean
    Subscription changesToTell(NoteChange note, ForgetAddressee forget) {
        return Subscription.to("parvis.actions", "telling")
                .on(
                        "actions.occurrence-moved.v1",
                        Changed.class,
                        event -> note.note(event.data().occurrenceId()))
                .on(
                        "actions.occurrence-cancelled.v1",
                        Changed.class,
                        event -> note.note(event.data().occurrenceId()))
                .on(
                        "actions.occurrence-scheduled.v1",
                        Changed.class,
                        event -> note.noteAgain(event.data().occurrenceId()))
                .on(
                        "actions.person-erased.v1",
                        Erased.class,
                        event -> forget.forget(event.data().id()));
    }

    @Bean
    Subscription mailsOfChanges(ChangeMails mails) {
        return Subscription.to("parvis.notifications", "change-mails")
                .onSeveral("notifications.delivery-sent.v1", Told.class, as(mails, MailState.SENT))
                .onSeveral(
                        "notifications.delivery-failed.v1", Told.class, as(mails, MailState.FAILED))
                .onSeveral(
                        "notifications.delivery-bounced.v1",
                        Told.class,
                        as(mails, MailState.BOUNCED));
    }

    private static Consumer<List<Event<Told>>> as(ChangeMails mails, MailState state) {
        return events ->
                mails.heard(events.stream().flatMap(event -> event.data().news(state)).toList());
    }
}
