package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Flaw;
import java.util.HashSet;
import java.util.List;

/** Notes afterwards who came and whether the work was done. */
public class NoteOutcome {

    private final Calls calls;

    public NoteOutcome(Calls calls) {
        this.calls = calls;
    }

    public Call note(String id, long version, Outcome outcome) {
        var call = calls.byId(id).orElseThrow(CallNotFound::new);
        var accepted = new HashSet<>(call.seats().stream().map(Seat::volunteerId).toList());
        if (!accepted.containsAll(outcome.came())) {
            throw flaw("/came", "not-accepted", "Choisissez parmi les personnes retenues.");
        }
        if (outcome.note() != null && outcome.note().length() > 2000) {
            throw flaw("/note", "too-long", "Écrivez 2 000 caractères au plus.");
        }
        return calls.note(id, version, outcome).orElseThrow(CallStale::new);
    }

    private static CallUnfit flaw(String pointer, String code, String message) {
        return new CallUnfit(List.of(new Flaw(pointer, code, message)));
    }
}
