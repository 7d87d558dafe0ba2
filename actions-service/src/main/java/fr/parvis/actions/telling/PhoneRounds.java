package fr.parvis.actions.telling;

/** The phone rounds of the present tenant. */
public interface PhoneRounds {

    PhoneRound of(String occurrenceId);

    /** False where the stored one is not the version before this one any more. */
    boolean save(PhoneRound changed);
}
