package fr.parvis.actions.agenda;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

public class WeekUnknown extends Refusal {
    public WeekUnknown() {
        super(
                Kind.RULE,
                "week-unknown",
                "Cette semaine n’existe pas.",
                "Écrivez-la comme 2027-W09, ou ouvrez l’agenda sans choisir de semaine.",
                List.of(new Flaw("/semaine", "week-unknown", "Écrivez-la comme 2027-W09.")));
    }
}
