package fr.parvis.actions.calendar;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A rule of repetition that cannot be followed, with all that is wrong with it. */
public class RecurrenceRefused extends Refusal {

    public RecurrenceRefused(List<Flaw> flaws) {
        super(
                Kind.RULE,
                "recurrence-refused",
                "Cette répétition ne peut pas être planifiée.",
                "Corrigez les champs nommés.",
                flaws);
    }

    RecurrenceRefused(String pointer, String code, String message) {
        this(List.of(new Flaw(pointer, code, message)));
    }
}
