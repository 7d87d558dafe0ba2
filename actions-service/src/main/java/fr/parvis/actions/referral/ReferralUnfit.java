package fr.parvis.actions.referral;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** What is sent about a referral is not complete, or not readable. */
public class ReferralUnfit extends Refusal {
    public ReferralUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                "referral-unfit",
                "Cette orientation n’est pas complète ou pas lisible.",
                "Corrigez les champs signalés puis envoyez de nouveau.",
                flaws);
    }

    static ReferralUnfit at(String pointer, String code, String message) {
        return new ReferralUnfit(List.of(new Flaw(pointer, code, message)));
    }
}
