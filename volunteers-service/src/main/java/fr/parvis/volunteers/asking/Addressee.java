package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people who share an address and may be asked. */
public record Addressee(String address, List<Volunteer> people) {

    /**
     * Those whose ask was taken already for this call first, then the least recently asked, then by
     * id.
     */
    static Comparator<Addressee> order(String callId) {
        return Comparator.comparing((Addressee each) -> !each.isTakenFor(callId))
                .thenComparing(
                        Addressee::lastAskedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(each -> each.people.getFirst().id().value());
    }

    Addressee among(Set<VolunteerId> some) {
        return new Addressee(
                address, people.stream().filter(person -> some.contains(person.id())).toList());
    }

    boolean isTakenFor(String callId) {
        return people.stream().anyMatch(person -> isTakenFor(person, callId));
    }

    static boolean isTakenFor(Volunteer person, String callId) {
        return person.asks().calls().values().stream().anyMatch(calls -> calls.contains(callId));
    }

    private @Nullable Instant lastAskedAt() {
        return people.stream()
                .map(person -> person.asks().lastAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
