package fr.parvis.notifications.delivery.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.notifications.delivery.DeliveryBounced;
import fr.parvis.notifications.delivery.DeliveryFailed;
import fr.parvis.notifications.delivery.DeliverySent;
import fr.parvis.notifications.delivery.DeliveryState;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.SubjectRef;
import fr.parvis.notifications.template.Template;
import fr.parvis.starter.test.ContractFiles;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final String ID = "019ab3c0-7d2e-7c41-9a5e-3f1b2c4d5e6f";
    private static final String CALL = "019ab3bf-1111-7aaa-8bbb-0123456789ab";
    private static final String MESSAGE = CALL + "/0";
    private static final String KEY = "019ab3bf-2222-7aaa-8bbb-0123456789ab";
    private static final SubjectRef SUBJECT = new SubjectRef("call", CALL);

    @Test
    void what_we_tell_of_a_delivery_is_what_the_contract_shows() {
        ContractFiles.assertWrites(
                new DeliverySent(ID, MESSAGE, KEY, SUBJECT, DeliveryState.SENT, 1, 2));
        ContractFiles.assertWrites(
                new DeliveryFailed(
                        ID,
                        MESSAGE,
                        KEY,
                        SUBJECT,
                        DeliveryState.FAILED,
                        1,
                        2,
                        "550 5.1.1 … unknown user"));
        ContractFiles.assertWrites(
                new DeliveryBounced(ID, MESSAGE, KEY, SUBJECT, DeliveryState.BOUNCED, 1, 3));
    }

    @Test
    void what_is_asked_as_the_contract_shows_is_understood() {
        var asked =
                ContractFiles.read("notifications.message-requested.v1", MessageRequested.class);

        ContractFiles.assertExampleFollowsSchema("notifications.message-requested.v1");
        var message = asked.message();
        var recipient = asked.recipients().getFirst().recipient();

        assertThat(message.template()).isEqualTo(Template.CALL_FOR_HELP);
        assertThat(message.lane()).isEqualTo(Lane.CALL);
        assertThat(Objects.requireNonNull(message.model().call()).helpersNeeded()).isEqualTo(4);
        assertThat(recipient.key()).isEqualTo(KEY);
        assertThat(recipient.model().firstName()).isEqualTo("Jeanne");
        assertThat(recipient.unsubscribeUrl()).contains("/u/");
    }

    @Test
    void who_was_erased_is_read_from_either_service() {
        for (var type : List.of("volunteers.person-erased.v1", "actions.person-erased.v1")) {
            assertThat(ContractFiles.read(type, ErasedPeople.PersonErased.class).id()).isNotBlank();
        }
    }
}
