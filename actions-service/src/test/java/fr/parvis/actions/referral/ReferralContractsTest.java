package fr.parvis.actions.referral;

import fr.parvis.actions.referral.ReferralFact.ReferralAccepted;
import fr.parvis.actions.referral.ReferralFact.ReferralDeclined;
import fr.parvis.actions.referral.ReferralFact.ReferralExpired;
import fr.parvis.actions.referral.ReferralFact.ReferralHonoured;
import fr.parvis.actions.referral.ReferralFact.ReferralMissed;
import fr.parvis.actions.referral.ReferralFact.ReferralProposed;
import fr.parvis.actions.referral.ReferralFact.ReferralSent;
import fr.parvis.actions.referral.ReferralFact.ReferralWithdrawn;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.test.ContractFiles;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralContractsTest {

    private static final String ID = "0199f3a0-0000-7000-8000-0000000000b1";
    private static final String UFC = ReferralFixtures.UFC;
    private static final String DATE = "0199f3a0-0000-7000-8000-00000000000e";

    static Stream<Fact> facts() {
        return Stream.of(
                new ReferralSent(ID, UFC, DATE, null, 1),
                new ReferralProposed(ID, null, null, UFC, Side.SENDER, 2),
                new ReferralAccepted(ID, UFC, DATE, null, 2),
                new ReferralDeclined(ID, UFC, DATE, null, Reason.NO_PLACE, 2),
                new ReferralHonoured(ID, UFC, DATE, null, 2),
                new ReferralMissed(ID, UFC, DATE, null, Reason.DID_NOT_COME, 2),
                new ReferralWithdrawn(ID, UFC, DATE, null, 2),
                new ReferralExpired(ID, UFC, DATE, null, 2));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void facts_are_written_as_promised(Fact fact) {
        ContractFiles.assertWrites(fact);
    }
}
