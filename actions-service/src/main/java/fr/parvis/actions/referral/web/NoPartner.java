package fr.parvis.actions.referral.web;

import fr.parvis.starter.core.Refusal;

/** A person with the role of a partner, whom nobody tied to one yet. */
class NoPartner extends Refusal {
    NoPartner() {
        super(
                Kind.FORBIDDEN,
                "no-partner",
                "Votre compte n’est rattaché à aucun partenaire.",
                "Demandez à votre France services de le rattacher à votre structure.");
    }
}
