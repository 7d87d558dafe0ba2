package fr.parvis.actions.referral;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The referrals of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryReferrals implements Referrals {

    private static final Comparator<Referral> BY_ID = Comparator.comparing(it -> it.id().value());

    private final Map<ReferralId, Referral> stored = new ConcurrentHashMap<>();
    public final List<Fact> told = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Referral> byId(ReferralId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Referral> latestFirst(Wanted wanted, @Nullable ReferralId after, int limit) {
        return found(wanted)
                .filter(it -> after == null || it.id().value().compareTo(after.value()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Wanted wanted) {
        return found(wanted).count();
    }

    @Override
    public List<Referral> ofPerson(@Nullable String email, @Nullable String phone) {
        return stored.values().stream().filter(it -> is(it, email, phone)).sorted(BY_ID).toList();
    }

    @Override
    public List<Referral> agedBefore(Instant end, int limit) {
        return stored.values().stream()
                .filter(it -> it.matter() != null && it.agesFrom().isBefore(end))
                .sorted(Comparator.comparing(Referral::agesFrom))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean add(Referral referral, List<? extends Fact> facts) {
        return stored.putIfAbsent(referral.id(), referral) == null && note(facts);
    }

    @Override
    public boolean save(Referral changed, List<? extends Fact> facts) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed)
                && note(facts);
    }

    private boolean note(List<? extends Fact> facts) {
        told.addAll(facts);
        return true;
    }

    private Stream<Referral> found(Wanted wanted) {
        return stored.values().stream()
                .filter(it -> wanted.state() == null || it.state() == wanted.state())
                .filter(it -> wanted.way() == null || way(it) == wanted.way())
                .filter(it -> !wanted.todo() || it.isTodo())
                .filter(
                        it ->
                                wanted.occurrenceId() == null
                                        || wanted.occurrenceId().equals(it.to().occurrenceId()))
                .filter(it -> wanted.partnerId() == null || it.involves(wanted.partnerId()))
                .sorted(BY_ID.reversed());
    }

    private static Way way(Referral referral) {
        return referral.to().isDate() ? Way.INBOUND : Way.OUTBOUND;
    }

    private static boolean is(Referral referral, @Nullable String email, @Nullable String phone) {
        var matter = referral.matter();
        return matter != null
                && ((email != null && Objects.equals(email, matter.person().email()))
                        || (phone != null && Objects.equals(phone, matter.person().phone())));
    }
}
