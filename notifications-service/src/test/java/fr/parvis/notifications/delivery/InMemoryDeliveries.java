package fr.parvis.notifications.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The queue without a store; its present tenant is whose deliveries it is given. */
public final class InMemoryDeliveries implements Deliveries {

    private final Map<String, Delivery> byId = new TreeMap<>();

    @Override
    public synchronized List<Delivery> addAbsent(List<Delivery> planned) {
        var added = new ArrayList<Delivery>();
        for (var each : planned) {
            if (byId.values().stream().noneMatch(known -> isSame(known, each))) {
                byId.put(each.id(), each);
                added.add(each);
            }
        }
        return added;
    }

    @Override
    public synchronized Optional<Delivery> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<Delivery> list(Wanted wanted, @Nullable String afterId, int limit) {
        return byId.values().stream()
                .filter(wanted(wanted))
                .filter(each -> afterId == null || each.id().compareTo(afterId) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long count(Wanted wanted) {
        return byId.values().stream().filter(wanted(wanted)).count();
    }

    @Override
    public synchronized void forget(String personId) {
        byId.values().removeIf(each -> each.recipient().personIds().equals(List.of(personId)));
    }

    @Override
    public synchronized int record(List<Delivery> after) {
        int recorded = 0;
        for (var each : after) {
            var before = byId.get(each.id());
            if (before != null && before.version() == each.version() - 1) {
                byId.put(each.id(), each);
                recorded++;
            }
        }
        return recorded;
    }

    @Override
    public synchronized List<Delivery> claim(Lane lane, int most, Lease lease, Instant now) {
        var claimed =
                byId.values().stream()
                        .filter(each -> each.lane() == lane && each.state().waits())
                        .filter(each -> !each.dueAt().isAfter(now))
                        .sorted(Comparator.comparing(Delivery::dueAt))
                        .limit(most)
                        .map(each -> each.claimed(lease, now))
                        .toList();
        record(claimed);
        return claimed;
    }

    @Override
    public synchronized void renew(Lease lease) {
        byId.replaceAll(
                (id, each) ->
                        each.lease() != null && each.lease().holder().equals(lease.holder())
                                ? leased(each, lease)
                                : each);
    }

    @Override
    public synchronized long freeExpired(Instant now) {
        var expired =
                byId.values().stream()
                        .filter(each -> each.lease() != null && each.lease().until().isBefore(now))
                        .map(each -> each.released(each.lastAnswer(), now, now))
                        .toList();
        return record(expired);
    }

    private static Delivery leased(Delivery each, Lease lease) {
        return new Delivery(
                each.id(),
                each.tenant(),
                each.messageId(),
                each.template(),
                each.lane(),
                each.subjectRef(),
                each.recipient(),
                new Course(
                        each.state(),
                        each.attempts(),
                        each.course().doubted(),
                        each.dueAt(),
                        lease,
                        each.lastAnswer()),
                each.createdAt(),
                each.updatedAt(),
                each.version());
    }

    private static boolean isSame(Delivery known, Delivery other) {
        return known.tenant().equals(other.tenant())
                && known.key().equals(other.key())
                && known.recipient().address().equals(other.recipient().address());
    }

    private static Predicate<Delivery> wanted(Wanted wanted) {
        return each ->
                (wanted.state() == null || wanted.state() == each.state())
                        && (wanted.kind() == null || wanted.kind().equals(each.subjectRef().kind()))
                        && (wanted.subjectId() == null
                                || wanted.subjectId().equals(each.subjectRef().id()));
    }
}
