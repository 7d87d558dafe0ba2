package fr.parvis.actions.action;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** What its practice requires is missing; each flaw names its field. */
public class ActionIncomplete extends Refusal {
    public ActionIncomplete(List<Flaw> missing) {
        super(
                Kind.RULE,
                "action-incomplete",
                "Il manque à cette action ce que son type demande avant de l’annoncer.",
                "Complétez les champs signalés\u202f; d’ici là, elle reste un brouillon.",
                missing);
    }
}
