package fr.parvis.actions.booking;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Who is to be booked in cannot be noted like this. */
public class PersonUnfit extends Refusal {
    PersonUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                "person-unfit",
                "Cette personne ne peut pas être inscrite ainsi.",
                "Corrigez les champs signalés.",
                flaws);
    }
}
