package fr.parvis.actions.referral.mongo;

import static fr.parvis.actions.referral.ReferralFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.referral.DueReferrals;
import fr.parvis.actions.referral.DueReferrals.Work;
import fr.parvis.actions.referral.PartnerNames;
import fr.parvis.actions.referral.ReferralFixtures;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoDueReferralsTest {

    @Autowired private Referrals referrals;
    @Autowired private DueReferrals due;
    @Autowired private PartnerNames names;

    @Test
    void a_referral_is_due_when_its_reminder_is_and_not_before() {
        var sent = ReferralFixtures.outbound();
        var found = new Work(TestTenants.MAURIAC, sent.id().value());
        var reminder = MONDAY.plus(Duration.ofDays(5));

        inMauriac(() -> ReferralFixtures.store(referrals, sent));

        assertThat(due.due(reminder.minusMillis(1))).doesNotContain(found);
        assertThat(due.due(reminder)).contains(found);
    }

    @Test
    void a_partner_is_called_as_was_told_last_in_the_tenant_that_knows_it() {
        var id = UUID.randomUUID().toString();

        inMauriac(
                () -> {
                    names.learn(id, "Restos du Cœur", 2);
                    names.learn(id, "Restos", 1);
                    assertThat(names.nameOf(id)).contains("Restos du Cœur");
                });
        Tenancy.as(
                TestTenants.CLUNISOIS, Actor.SYSTEM, () -> assertThat(names.nameOf(id)).isEmpty());
    }

    private static void inMauriac(Runnable work) {
        Tenancy.as(TestTenants.MAURIAC, Actor.SYSTEM, work);
    }
}
