package fr.parvis.notifications.sms.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.sms.Sms;
import fr.parvis.notifications.sms.SmsText;
import org.junit.jupiter.api.Test;

class JournalOperatorTest {

    private static final Sms SMS = new Sms("1", "+33612345678", SmsText.of("Appelez Claire."));

    @Test
    void the_journal_keeps_the_words_and_their_count() {
        assertThat(new JournalOperator().send(SMS))
                .isEqualTo(new Outcome.Taken("Journal, 1 SMS\u00a0: Appelez Claire."));
    }

    @Test
    void without_an_operator_a_message_says_that_it_cannot_leave() {
        assertThat(new NoOperator().send(SMS))
                .isEqualTo(new Outcome.Refused("Aucun opérateur de SMS n’est configuré"));
    }
}
