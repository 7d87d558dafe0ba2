package fr.parvis.actions.team;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** What is said of somebody of the team breaks rules; each flaw names its field. */
public class MemberUnfit extends Refusal {
    public MemberUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.size() == 1 ? flaws.getFirst().code() : "member-unfit",
                flaws.getFirst().message(),
                "Corrigez les champs signalés puis recommencez.",
                flaws);
    }

    static MemberUnfit because(String pointer, String code, String message) {
        return new MemberUnfit(List.of(new Flaw(pointer, code, message)));
    }
}
