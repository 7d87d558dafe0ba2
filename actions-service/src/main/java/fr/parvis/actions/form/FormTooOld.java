package fr.parvis.actions.form;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Somebody else may stand before the page by now: it is to be looked through once more. */
public class FormTooOld extends Refusal {

    private static final String WORDS =
            "Cette page est restée ouverte longtemps. Relisez, puis appuyez de nouveau.";

    public FormTooOld() {
        super(
                Kind.RULE,
                "form-too-old",
                WORDS,
                "Relisez ce qui est rempli, puis envoyez de nouveau.",
                List.of(new Flaw("", "form-too-old", WORDS)));
    }
}
