package fr.parvis.volunteers.asking;

import fr.parvis.starter.core.Ids;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.letter.MessageRequested;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks a few addresses in steps that may each be repeated: take the month's asks, note who is asked
 * under which batch, request that batch's mails, note that they are requested.
 */
public class AskBatch {

    static final int MOST = MessageRequested.MOST_RECIPIENTS;

    private final Askings askings;
    private final AskLimit limit;
    private final AskLetter letter;
    private final Ids ids;
    private final InstantSource clock;

    public AskBatch(
            Askings askings, AskLimit limit, AskLetter letter, Ids ids, InstantSource clock) {
        this.askings = askings;
        this.limit = limit;
        this.letter = letter;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many addresses are asked: those with somebody whom the cap still lets ask. */
    int request(Call call, List<Addressee> addressees) {
        var batch = ids.next().toString();
        var asked = take(call, addressees).stream().map(it -> asking(call, it, batch)).toList();
        askings.add(asked);
        request(call, batch, asked);
        return asked.size();
    }

    /** Requests what an interrupted runner noted but may not have requested. */
    void requestPending(Call call) {
        askings.pending(call.id()).stream()
                .collect(Collectors.groupingBy(Asking::batch))
                .forEach((batch, asked) -> request(call, batch, asked));
    }

    private List<Addressee> take(Call call, List<Addressee> addressees) {
        var people = addressees.stream().flatMap(each -> each.people().stream()).toList();
        var taken = limit.take(people, call.id(), limit.cap(call.terms()));
        return addressees.stream()
                .map(each -> each.among(taken))
                .filter(each -> !each.people().isEmpty())
                .toList();
    }

    private Asking asking(Call call, Addressee addressee, String batch) {
        var people = addressee.people().stream().map(Volunteer::id).map(id -> id.value()).toList();
        return new Asking(
                Asking.id(call.id(), addressee.address()),
                call.id(),
                addressee.address(),
                people,
                call.todo() == null ? 0 : call.todo().round(),
                batch,
                clock.instant());
    }

    private void request(Call call, String batch, List<Asking> asked) {
        if (asked.isEmpty()) {
            return;
        }
        var wanted = new AskingBatch(batch, call.id(), asked.stream().map(Asking::id).toList());
        var stored = askings.request(wanted, letter.write(batch, call, asked));
        askings.requested(stored.askings());
        requestMissed(call, asked, stored);
    }

    /** Who was noted after the batch had left, by a runner thought dead, gets a batch anew. */
    private void requestMissed(Call call, List<Asking> asked, AskingBatch stored) {
        var gone = new HashSet<>(stored.askings());
        var missed = asked.stream().filter(each -> !gone.contains(each.id())).toList();
        if (!missed.isEmpty()) {
            var batch = ids.next().toString();
            askings.rebatch(missed.stream().map(Asking::id).toList(), batch);
            request(call, batch, missed.stream().map(each -> each.in(batch)).toList());
        }
    }
}
