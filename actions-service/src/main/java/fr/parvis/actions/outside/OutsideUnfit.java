package fr.parvis.actions.outside;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** An address that is not read: not https, or with a password in it. */
public class OutsideUnfit extends Refusal {
    OutsideUnfit(String field) {
        super(
                Kind.RULE,
                "bad-address",
                "Cette adresse ne peut pas être lue.",
                "Collez l’adresse entière, qui commence par https:// ou webcal://.",
                List.of(
                        new Flaw(
                                field,
                                "bad-address",
                                "Collez l’adresse entière, qui commence par https:// ou webcal://.")));
    }
}
