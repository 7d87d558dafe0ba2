package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The volunteers of one tenant, for tests of rules. */
public class InMemoryVolunteers implements Volunteers {

    private static final Comparator<Volunteer> BY_NAME =
            Comparator.comparing((Volunteer each) -> each.name().sortKey())
                    .thenComparing(each -> each.id().value());

    private final TreeMap<String, Volunteer> byId = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    @Override
    public synchronized Optional<Volunteer> byId(VolunteerId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public List<Volunteer> byIds(Collection<VolunteerId> ids) {
        return where(each -> ids.contains(each.id()));
    }

    @Override
    public List<Volunteer> byEmails(Collection<EmailAddress> emails) {
        return where(
                each -> each.profile().email() != null && emails.contains(each.profile().email()));
    }

    @Override
    public List<Volunteer> byPersonKeys(Collection<String> personKeys) {
        return where(each -> personKeys.contains(each.profile().personKey()));
    }

    @Override
    public List<Volunteer> byPhones(Collection<String> phones) {
        return where(
                each -> each.profile().phone() != null && phones.contains(each.profile().phone()));
    }

    @Override
    public synchronized List<Volunteer> inOrder(@Nullable VolunteerId after, int limit) {
        var rest = after == null ? byId : byId.tailMap(after.value(), false);
        return rest.values().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Volunteer> search(
            VolunteerSearch search, @Nullable Place after, int limit) {
        Stream<Volunteer> found = byId.values().stream().filter(search::finds).sorted(BY_NAME);
        return found.filter(each -> after == null || isAfter(each, after)).limit(limit).toList();
    }

    @Override
    public synchronized long count(VolunteerSearch search) {
        return byId.values().stream().filter(search::finds).count();
    }

    @Override
    public synchronized boolean add(Volunteer volunteer, List<? extends Fact> told) {
        if (byId.containsKey(volunteer.id().value()) || taken(volunteer)) {
            return false;
        }
        return put(volunteer, told);
    }

    @Override
    public synchronized boolean save(Volunteer changed, List<? extends Fact> told) {
        Volunteer present = byId.get(changed.id().value());
        if (present == null || present.version() != changed.version() - 1) {
            return false;
        }
        if (taken(changed)) {
            throw new VolunteerKnown();
        }
        return put(asked(changed, present.asks()), told);
    }

    @Override
    public synchronized boolean erase(
            Volunteer volunteer, String reason, Instant at, List<? extends Fact> told) {
        boolean same =
                byId(volunteer.id()).filter(v -> v.version() == volunteer.version()).isPresent();
        if (same) {
            byId.remove(volunteer.id().value());
            facts.addAll(told);
        }
        return same;
    }

    @Override
    public synchronized boolean takeAsk(
            VolunteerId id, String callId, YearMonth month, int cap, Instant at) {
        Volunteer present = byId.get(id.value());
        if (present == null || !present.consent().isGiven()) {
            return false;
        }
        if (!present.asks().by(callId, month) && present.asks().in(month) >= cap) {
            return false;
        }
        if (!present.asks().by(callId, month)) {
            byId.put(id.value(), asked(present, present.asks().with(callId, month, at)));
        }
        return true;
    }

    private static Volunteer asked(Volunteer of, Asks asks) {
        return new Volunteer(
                of.id(),
                of.profile(),
                of.consent(),
                of.formerConsents(),
                of.imported(),
                asks,
                of.createdAt(),
                of.updatedAt(),
                of.version());
    }

    private boolean put(Volunteer volunteer, List<? extends Fact> told) {
        byId.put(volunteer.id().value(), volunteer);
        facts.addAll(told);
        return true;
    }

    private boolean taken(Volunteer volunteer) {
        return byId.values().stream()
                .anyMatch(
                        each ->
                                !each.id().equals(volunteer.id())
                                        && each.profile()
                                                .personKey()
                                                .equals(volunteer.profile().personKey()));
    }

    private synchronized List<Volunteer> where(Predicate<Volunteer> condition) {
        return byId.values().stream().filter(condition).toList();
    }

    private static boolean isAfter(Volunteer volunteer, Place place) {
        int order = volunteer.name().sortKey().compareTo(place.sortKey());
        return order > 0 || order == 0 && volunteer.id().value().compareTo(place.id().value()) > 0;
    }
}
