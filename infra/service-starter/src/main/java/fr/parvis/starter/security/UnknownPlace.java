package fr.parvis.starter.security;

import fr.parvis.starter.core.Refusal;

/** Nothing is there, or nothing that this token may know of: the same answer. */
public final class UnknownPlace extends Refusal {
    public UnknownPlace() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                "Rien ne se trouve à cette adresse.",
                "Vérifiez l’adresse et l’intercommunalité choisie.");
    }
}
