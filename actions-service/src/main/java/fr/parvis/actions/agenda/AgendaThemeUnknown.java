package fr.parvis.actions.agenda;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

public class AgendaThemeUnknown extends Refusal {
    public AgendaThemeUnknown() {
        super(
                Kind.RULE,
                "unknown-theme",
                "Ce thème n’existe pas.",
                "Donnez son code, comme numerique--acceder-a-des-services-en-ligne.",
                List.of(
                        new Flaw(
                                "/theme",
                                "unknown-theme",
                                "Donnez le code d’un thème de data·inclusion.")));
    }
}
