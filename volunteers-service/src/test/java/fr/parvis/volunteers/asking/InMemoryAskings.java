package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.call.Figures.Deliveries;
import fr.parvis.volunteers.letter.MessageRequested;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Askings in memory. */
public class InMemoryAskings implements Askings {

    private final Map<String, Asking> askings = new ConcurrentSkipListMap<>();
    private final Map<String, AskingBatch> batches = new ConcurrentHashMap<>();
    private final Map<String, MailNews> deliveries = new ConcurrentHashMap<>();
    private final Set<String> requested = ConcurrentHashMap.newKeySet();
    private final List<MessageRequested> messages = new CopyOnWriteArrayList<>();

    /** The mails requested so far, batch by batch. */
    public List<MessageRequested> messages() {
        return messages;
    }

    @Override
    public void add(List<Asking> added) {
        added.forEach(asking -> askings.putIfAbsent(asking.id(), asking));
    }

    @Override
    public Optional<Asking> byId(String id) {
        return Optional.ofNullable(askings.get(id));
    }

    @Override
    public Optional<Asking> of(String callId, String volunteerId) {
        return in(callId).filter(asking -> asking.people().contains(volunteerId)).findFirst();
    }

    @Override
    public Set<String> idsOf(String callId) {
        return in(callId).map(Asking::id).collect(Collectors.toSet());
    }

    @Override
    public long count(String callId) {
        return in(callId).count();
    }

    @Override
    public long count(String callId, int round) {
        return in(callId).filter(asking -> asking.round() == round).count();
    }

    @Override
    public List<Asking> pending(String callId) {
        return in(callId).filter(asking -> !requested.contains(asking.id())).toList();
    }

    @Override
    public void rebatch(Collection<String> ids, String batch) {
        ids.forEach(id -> askings.computeIfPresent(id, (any, asking) -> asking.in(batch)));
    }

    @Override
    public AskingBatch request(AskingBatch batch, MessageRequested message) {
        var earlier = batches.putIfAbsent(batch.id(), batch);
        if (earlier == null) {
            messages.add(message);
        }
        return earlier == null ? batch : earlier;
    }

    @Override
    public void requested(Collection<String> ids) {
        requested.addAll(ids);
    }

    @Override
    public void delivered(List<MailNews> news) {
        news.stream().filter(one -> askings.containsKey(one.askingId())).forEach(this::keep);
    }

    private void keep(MailNews news) {
        deliveries.merge(
                news.askingId(), news, (old, late) -> late.version() > old.version() ? late : old);
    }

    @Override
    public Map<String, Deliveries> deliveries(Collection<String> callIds) {
        return callIds.stream().collect(Collectors.toMap(id -> id, this::deliveries));
    }

    private Deliveries deliveries(String callId) {
        return new Deliveries(
                in(callId).filter(asking -> !deliveries.containsKey(asking.id())).count(),
                count(callId, DeliveryState.SENT),
                count(callId, DeliveryState.FAILED),
                count(callId, DeliveryState.BOUNCED));
    }

    @Override
    public void forget(String volunteerId) {
        askings.replaceAll((id, asking) -> asking.without(volunteerId));
        askings.values().removeIf(asking -> asking.people().isEmpty());
    }

    private long count(String callId, DeliveryState state) {
        return in(callId)
                .map(asking -> deliveries.get(asking.id()))
                .filter(known -> known != null && known.state() == state)
                .count();
    }

    private Stream<Asking> in(String callId) {
        return askings.values().stream().filter(asking -> asking.callId().equals(callId));
    }
}
