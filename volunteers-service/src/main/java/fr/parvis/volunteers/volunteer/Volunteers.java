package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The volunteers of the present tenant; someone erased is none of them. */
public interface Volunteers {

    /** Where nobody limits how often one may be asked. */
    int NO_CAP = Integer.MAX_VALUE;

    Optional<Volunteer> byId(VolunteerId id);

    List<Volunteer> byIds(Collection<VolunteerId> ids);

    /** Everyone who shares one of these addresses. */
    List<Volunteer> byEmails(Collection<EmailAddress> emails);

    /** Everyone of these person keys, see {@link Profile#personKey()}. */
    List<Volunteer> byPersonKeys(Collection<String> personKeys);

    /** Everyone who has one of these phones, E.164. */
    List<Volunteer> byPhones(Collection<String> phones);

    /** Everyone, by id: at most {@code limit} after this one, or from the first. */
    List<Volunteer> inOrder(@Nullable VolunteerId after, int limit);

    /** Those sought, by name: at most {@code limit} after this place, or from the first. */
    List<Volunteer> search(VolunteerSearch search, @Nullable Place after, int limit);

    long count(VolunteerSearch search);

    /** Adds someone new; false where the same person is there already. */
    boolean add(Volunteer volunteer, List<? extends Fact> facts);

    /**
     * Saves a changed volunteer, whose version is one above what is stored; false where somebody
     * was faster. Refuses with {@link VolunteerKnown} where it became somebody who is there.
     */
    boolean save(Volunteer changed, List<? extends Fact> facts);

    /**
     * Leaves nothing of a volunteer but id, time and reason; false where it is not of this version.
     */
    boolean erase(Volunteer volunteer, String reason, Instant at, List<? extends Fact> facts);

    /**
     * Takes one of this month's asks for a call, in one conditional update: true where the person
     * still consents and was asked by fewer than {@code cap} calls this month, and each time it is
     * repeated for the same call.
     */
    boolean takeAsk(VolunteerId id, String callId, YearMonth month, int cap, Instant at);

    /** Takes asks of several people: those of whom {@link #takeAsk} says true. */
    default Set<VolunteerId> takeAsks(
            Collection<VolunteerId> ids, String callId, YearMonth month, int cap, Instant at) {
        return ids.stream()
                .filter(id -> takeAsk(id, callId, month, cap, at))
                .collect(Collectors.toSet());
    }

    /** A place in the list by name. */
    record Place(String sortKey, VolunteerId id) {
        public static Place of(Volunteer volunteer) {
            return new Place(volunteer.name().sortKey(), volunteer.id());
        }
    }
}
