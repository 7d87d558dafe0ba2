package fr.parvis.actions.referral;

import fr.parvis.starter.core.Refusal;

/** The present state of the referral does not allow it. */
public class ReferralRefused extends Refusal {

    private static final String READ_AGAIN = "Relisez l’orientation avant d’agir.";

    private ReferralRefused(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    ReferralRefused(ReferralState state) {
        this(
                "referral-state",
                switch (state) {
                    case SENT -> "Cette orientation attend une réponse de l’autre côté.";
                    case ACCEPTED -> "Cette orientation est déjà acceptée.";
                    case REFUSED -> "Cette orientation est déjà refusée.";
                    case HONOURED -> "La personne a déjà été reçue.";
                    case MISSED -> "Cette orientation est déjà sans suite.";
                    case WITHDRAWN -> "Cette orientation a été retirée.";
                    case EXPIRED -> "Cette orientation a expiré sans réponse.";
                },
                READ_AGAIN);
    }

    static ReferralRefused tooEarly() {
        return new ReferralRefused(
                "referral-too-early",
                "La date n’a pas encore commencé\u00a0: la personne n’a pas pu être reçue.",
                "Notez-le le jour venu.");
    }

    static ReferralRefused notYours() {
        return new ReferralRefused(
                "referral-turn", "Cette réponse revient à l’autre côté.", READ_AGAIN);
    }

    static ReferralRefused noAddress() {
        return new ReferralRefused(
                "referral-no-address",
                "Aucune adresse ne peut recevoir de lien pour cette orientation.",
                "Donnez l’adresse e-mail du partenaire.");
    }
}
