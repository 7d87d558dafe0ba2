package fr.parvis.starter.security;

import fr.parvis.starter.core.Refusal;

/** The caller is known in this tenant, but may not do this. */
public final class NotAllowed extends Refusal {
    public NotAllowed() {
        super(
                Kind.FORBIDDEN,
                "forbidden",
                "Vos droits ne permettent pas cette opération.",
                "Demandez à votre coordinatrice ou coordinateur de vous l’ouvrir.");
    }
}
