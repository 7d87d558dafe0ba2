package fr.parvis.actions.telling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of what became of mails promises. */
public interface ChangeMailsContract {

    ChangeMails mails();

    @Test
    default void of_what_is_heard_of_a_mail_the_newest_stands_however_it_comes() {
        var sent = news(newId(), newId(), 1, MailState.SENT, 2);
        var bounced = new MailNews(sent.bookingId(), sent.occurrenceId(), 1, MailState.BOUNCED, 3);

        heard(bounced, sent, bounced);

        assertThat(known(sent.occurrenceId())).containsExactly(bounced);
    }

    @Test
    default void the_mail_about_a_later_change_takes_the_place_of_the_one_before() {
        var first = news(newId(), newId(), 1, MailState.FAILED, 5);
        var second = new MailNews(first.bookingId(), first.occurrenceId(), 2, MailState.SENT, 2);

        heard(first, second, first);

        assertThat(known(first.occurrenceId())).containsExactly(second);
    }

    @Test
    default void each_date_has_its_own_until_they_are_forgotten() {
        var date = newId();
        var one = news(newId(), date, 1, MailState.SENT, 2);
        var other = news(newId(), date, 1, MailState.FAILED, 2);
        heard(one, other, news(newId(), newId(), 1, MailState.SENT, 2));

        in(() -> mails().forget(one.bookingId()));

        assertThat(known(date)).containsExactly(other);
    }

    private void heard(MailNews... news) {
        in(() -> mails().heard(List.of(news)));
    }

    private List<MailNews> known(String occurrenceId) {
        return Tenancy.as(
                TestTenants.CLUNISOIS, Actor.SYSTEM, () -> mails().ofOccurrence(occurrenceId));
    }

    private static MailNews news(
            String booking, String date, long sequence, MailState state, long version) {
        return new MailNews(booking, date, sequence, state, version);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static void in(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
