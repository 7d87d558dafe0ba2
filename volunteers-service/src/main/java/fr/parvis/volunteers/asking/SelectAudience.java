package fr.parvis.volunteers.asking;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Exclusions;
import fr.parvis.volunteers.call.Seat;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds who is to be asked for a call and who is not, and why. */
public class SelectAudience {

    private static final int PAGE = 1000;

    private final Volunteers volunteers;
    private final Calls calls;
    private final AskLimit limit;
    private final Supplier<Tenant> tenant;

    public SelectAudience(
            Volunteers volunteers, Calls calls, AskLimit limit, Supplier<Tenant> tenant) {
        this.volunteers = volunteers;
        this.calls = calls;
        this.limit = limit;
        this.tenant = tenant;
    }

    /**
     * @param callId of a call being asked for; any other text for one that is being composed
     */
    public Selection select(Terms terms, String callId) {
        var doorman = new Doorman(terms, callId, tenant.get(), limit, engaged(terms));
        var households = new LinkedHashMap<String, List<Volunteer>>();
        var refused = new EnumMap<Reason, Integer>(Reason.class);
        everyone(
                person ->
                        doorman.refusal(person)
                                .ifPresentOrElse(
                                        reason -> refused.merge(reason, 1, Integer::sum),
                                        () -> admit(households, person)));
        return new Selection(ordered(households, callId), exclusions(refused));
    }

    private void everyone(Consumer<Volunteer> work) {
        var page = volunteers.inOrder(null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(work);
            page = page.size() < PAGE ? List.of() : volunteers.inOrder(page.getLast().id(), PAGE);
        }
    }

    private static void admit(Map<String, List<Volunteer>> households, Volunteer person) {
        var email = person.profile().email();
        if (email != null) {
            households.computeIfAbsent(email.value(), any -> new ArrayList<>()).add(person);
        }
    }

    private Set<String> engaged(Terms terms) {
        return calls.overlapping(terms.startsAt(), terms.endsAt()).stream()
                .flatMap(call -> call.seats().stream())
                .map(Seat::volunteerId)
                .collect(Collectors.toSet());
    }

    private static List<Addressee> ordered(Map<String, List<Volunteer>> households, String callId) {
        return households.entrySet().stream()
                .map(entry -> new Addressee(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Addressee.order(callId))
                .toList();
    }

    private static Exclusions exclusions(Map<Reason, Integer> refused) {
        return new Exclusions(
                refused.getOrDefault(Reason.NOT_IN_AUDIENCE, 0),
                refused.getOrDefault(Reason.NO_CONSENT, 0),
                refused.getOrDefault(Reason.NO_ADDRESS, 0),
                refused.getOrDefault(Reason.BUSY, 0),
                refused.getOrDefault(Reason.CAP, 0));
    }
}
