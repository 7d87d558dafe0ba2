package fr.parvis.actions.sharing;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** What cannot be shown, or not to them, or not on these days. */
public class ShareUnfit extends Refusal {
    ShareUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.getFirst().code(),
                flaws.getFirst().message(),
                "Corrigez les champs signalés puis enregistrez de nouveau.",
                flaws);
    }

    static ShareUnfit isPrivate() {
        return new ShareUnfit(
                List.of(
                        new Flaw(
                                "",
                                "private-action",
                                "Une visite à domicile ne se partage avec personne.")));
    }
}
