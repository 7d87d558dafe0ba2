package fr.parvis.actions.referral;

import java.util.Arrays;
import java.util.List;

/** Why a referral came to nothing, in words that continue « parce que ». */
public enum Reason {
    NOT_OUR_FIELD("cette demande ne relève pas de la structure", true, false),
    NO_PLACE("il n’y a plus de place", true, false),
    TOO_FAR("la personne habite hors du secteur", true, false),
    ALREADY_HELPED("la personne est déjà accompagnée", true, true),
    UNREACHABLE("la personne n’a pas pu être jointe", true, true),
    DECLINED_BY_PERSON("la personne ne le souhaite plus", true, true),
    DID_NOT_COME("la personne n’est pas venue", false, true),
    DATE_OFF("la date n’a pas lieu", true, true),
    OTHER("une autre raison", true, true);

    private final String words;
    private final boolean refuses;
    private final boolean misses;

    Reason(String words, boolean refuses, boolean misses) {
        this.words = words;
        this.refuses = refuses;
        this.misses = misses;
    }

    public String words() {
        return words;
    }

    /** Why one can be refused. */
    public static List<Reason> ofRefusing() {
        return Arrays.stream(values()).filter(it -> it.refuses).toList();
    }

    /** Why somebody accepted may not have been received. */
    public static List<Reason> ofMissing() {
        return Arrays.stream(values()).filter(it -> it.misses).toList();
    }
}
