package fr.parvis.actions.telling.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.telling.MailState;
import fr.parvis.starter.test.ContractFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingNewsContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notifications.delivery-sent.v1",
                "notifications.delivery-failed.v1",
                "notifications.delivery-bounced.v1"
            })
    void what_became_of_a_mail_is_read_as_promised_and_anothers_passed_over(String type) {
        var told = ContractFiles.read(type, TellingNews.Told.class);

        assertThat(told.key()).isNotBlank();
        assertThat(told.subjectRef().id()).isNotBlank();
        assertThat(told.version()).isPositive();
        assertThat(told.news(MailState.SENT)).isEmpty();
    }

    @Test
    void changes_of_dates_and_people_erased_are_read_as_promised() {
        var moved = ContractFiles.read("actions.occurrence-moved.v1", TellingNews.Changed.class);
        var erased = ContractFiles.read("actions.person-erased.v1", TellingNews.Erased.class);

        assertThat(moved.occurrenceId()).isNotBlank();
        assertThat(erased.id()).isNotBlank();
    }
}
