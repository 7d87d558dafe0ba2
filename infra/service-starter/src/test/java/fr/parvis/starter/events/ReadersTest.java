package fr.parvis.starter.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private final Subscription people = Subscription.to("parvis.volunteers", "erased-people");

    @Test
    void two_subscriptions_of_one_purpose_keep_a_service_from_starting() {
        var others = Subscription.to("parvis.actions", "erased-people");

        assertThatThrownBy(() -> Readers.refuseSharedPurposes(List.of(people, others)))
                .hasMessageContaining("erased-people");
    }

    @Test
    void subscriptions_of_different_purposes_are_read() {
        var others = Subscription.to("parvis.volunteers", "erased-residents");

        assertThatCode(() -> Readers.refuseSharedPurposes(List.of(people, others)))
                .doesNotThrowAnyException();
    }
}
