package fr.parvis.actions.agenda;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

public class AgendaCommuneUnknown extends Refusal {
    public AgendaCommuneUnknown() {
        super(
                Kind.RULE,
                "unknown-commune",
                "Cette commune n’existe pas.",
                "Choisissez-la dans la liste de l’agenda, ou donnez son code INSEE.",
                List.of(new Flaw("/commune", "unknown-commune", "Donnez son code INSEE.")));
    }
}
