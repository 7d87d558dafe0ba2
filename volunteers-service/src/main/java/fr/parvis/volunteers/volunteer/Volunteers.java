package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The volunteers of the present tenant; someone erased is none of them. */
public interface Volunteers {

    /** Where nobody limits how often one may be asked. */
    int NO_CAP = Integer.MAX_VALUE;

    Optional<Volunteer> byId(VolunteerId id);

    List<Volunteer> byIds(Collection<VolunteerId> ids);

    /** Everyone who shares one of these addresses. */
    List<Volunteer> byEmails(Collection<EmailAddress> emails);

    Optional<Volunteer> byPersonKey(String personKey);

    /** Everyone, by id: at most {@code limit} after this one, or from the first. */
    List<Volunteer> inOrder(@Nullable VolunteerId after, int limit);

    /** Adds someone new; false where the same person is there already. */
    boolean add(Volunteer volunteer, List<? extends Fact> facts);

    /**
     * Saves a changed volunteer, whose version is one above what is stored; else refuses with
     * {@code StaleVersion}, or with {@link VolunteerKnown} where it became somebody else.
     */
    void save(Volunteer changed, List<? extends Fact> facts);

    /**
     * Takes one of this month's asks for a call, in one conditional update: true where the person
     * still consents and was asked by fewer than {@code cap} calls this month, and each time it is
     * repeated for the same call.
     */
    boolean takeAsk(VolunteerId id, String callId, YearMonth month, int cap, Instant at);
}
