package fr.parvis.actions.telling;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.roll.BookedDate;

/**
 * Notes of an announced date what partners and communes are to know since it was moved, put off or
 * called off; as it is by now, so that of two changes in a row the last is told.
 */
public final class NoteChange {
    private final Occurrences occurrences;
    private final PhoneRounds rounds;
    private final EditRound edit;

    public NoteChange(Occurrences occurrences, PhoneRounds rounds) {
        this.occurrences = occurrences;
        this.rounds = rounds;
        this.edit = new EditRound(rounds);
    }

    public void note(String occurrenceId) {
        occurrences
                .byId(new OccurrenceId(occurrenceId))
                .filter(Occurrence::announced)
                .ifPresent(date -> edit.edit(occurrenceId, it -> it.noted(known(date))));
    }

    /** That it is on as said: news for those who were to know something else. */
    public void noteAgain(String occurrenceId) {
        if (rounds.of(occurrenceId).news() != null) {
            note(occurrenceId);
        }
    }

    private static String known(Occurrence date) {
        return BookedDate.of(date).asKnown();
    }
}
