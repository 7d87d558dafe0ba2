package fr.parvis.notifications.delivery;

import static fr.parvis.notifications.delivery.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void a_reminder_is_too_late_from_the_moment_it_names_on() {
        var asked = Sample.aMessage(Lane.NORMAL);
        var reminder =
                new Message(
                        asked.messageId(),
                        asked.template(),
                        asked.model(),
                        asked.lane(),
                        asked.subjectRef(),
                        null,
                        NOON,
                        asked.attachments());

        assertThat(reminder.isTooLate(NOON.minusMillis(1))).isFalse();
        assertThat(reminder.isTooLate(NOON)).isTrue();
        assertThat(asked.isTooLate(NOON)).isFalse();
    }
}
