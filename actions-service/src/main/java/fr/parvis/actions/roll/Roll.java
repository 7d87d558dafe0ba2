package fr.parvis.actions.roll;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The truth about the places of one date: the contended counter of its bookings.
 *
 * @param id that of the occurrence
 * @param pools the free places: first those held for partners, last everyone's
 * @param declared how many the date itself said may come, when that was last looked at
 * @param dueAt when somebody looks after it by itself: what an arrangement set off may be left
 *     half-way, and places held for a partner become everyone's
 */
public record Roll(
        String id,
        Places places,
        @Nullable Integer declared,
        List<Pool> pools,
        List<Seat> seats,
        @Nullable Instant dueAt,
        long version) {

    /** How long whoever arranges places may take to give them. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The pool of everyone. */
    public static final String OPEN = "";

    public static Roll open(
            String occurrenceId, Places places, @Nullable Integer declared, Instant now) {
        return new Roll(occurrenceId, places, declared, List.of(), List.of(), null, 0)
                .arranged(places, now);
    }

    /** With other places: whoever has one keeps it, also where there are too few then. */
    public Roll arranged(Places other, Instant now) {
        if (!slots(other).containsAll(seated())) {
            throw new SlotTaken();
        }
        var held = other.quotas().stream().filter(quota -> !quota.isOver(now)).toList();
        var partners = held.stream().map(Quota::partner).collect(Collectors.toSet());
        var kept = seats.stream().map(seat -> kept(seat, partners)).toList();
        var pools = pools(other.capacity(), held, kept);
        return new Roll(id, other, declared, pools, kept, now.plus(PATIENCE), version + 1);
    }

    /** As many as the date says since it was changed; its slots stay as they are. */
    public Roll following(BookedDate date, Instant now) {
        var says = date.capacity();
        if (says == null || says.equals(declared)) {
            return this;
        }
        var other = places.slots().isEmpty() ? places.withCapacity(says) : places;
        return new Roll(id, places, says, pools, seats, dueAt, version).arranged(other, now);
    }

    /** Places held for partners that are everyone's by now. */
    public Roll released(Instant now) {
        return arranged(places, now);
    }

    /** Whether places are held for a partner whose time is over. */
    public boolean holdsTooLong(Instant now) {
        return held().anyMatch(quota -> quota.isOver(now));
    }

    /** When the next places held for a partner become everyone's; null for never. */
    public @Nullable Instant next() {
        return held().map(Quota::until).min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Quota> held() {
        var partners = pools.stream().map(Pool::name).toList();
        return places.quotas().stream().filter(quota -> partners.contains(quota.partner()));
    }

    public int free() {
        return pools.stream().mapToInt(Pool::free).sum();
    }

    /** What somebody sent by this partner, or by nobody, may have. */
    public int freeFor(@Nullable String partner) {
        return pools.stream()
                .filter(pool -> pool.isOpen() || pool.name().equals(partner))
                .mapToInt(pool -> Math.max(0, pool.free()))
                .sum();
    }

    /** How many more people hold a place than the date has since it was made smaller. */
    public int excess() {
        return Math.max(0, -free());
    }

    public Optional<Seat> seatOf(String bookingId) {
        return seats.stream().filter(seat -> seat.bookingId().equals(bookingId)).findFirst();
    }

    public Set<String> seatedIds() {
        return seats.stream().map(Seat::bookingId).collect(Collectors.toSet());
    }

    public List<Slot> freeSlots() {
        var taken = new HashSet<>(seated());
        return places.slots().stream().filter(slot -> !taken.contains(slot.number())).toList();
    }

    /**
     * Exactly this slot for somebody sent by this partner, or by nobody; empty where it is taken.
     */
    public Optional<Seat> exactly(String bookingId, int slot, @Nullable String partner) {
        var isFree = freeSlots().stream().anyMatch(it -> it.number() == slot);
        return pools.stream()
                .filter(pool -> isFree && pool.free() > 0)
                .filter(pool -> pool.isOpen() || pool.name().equals(partner))
                .findFirst()
                .map(pool -> new Seat(bookingId, pool.name(), slot));
    }

    /** The slot wished for, else the free one nearest to it, else the first; null for heads. */
    public @Nullable Integer slotFor(@Nullable Integer wish) {
        var from = places.slot(wish).map(Slot::startsAfter).orElse(0);
        return freeSlots().stream().min(nearest(from, wish)).map(Slot::number).orElse(null);
    }

    private static Comparator<Slot> nearest(int from, @Nullable Integer wish) {
        return Comparator.<Slot, Boolean>comparing(slot -> !Objects.equals(slot.number(), wish))
                .thenComparing(slot -> Math.abs(slot.startsAfter() - from))
                .thenComparing(Slot::number);
    }

    /** Where a place given back goes: nowhere but to the excess while there is one. */
    public Pool poolBack(Seat seat) {
        var open = pools.getLast();
        return open.free() < 0
                ? open
                : pools.stream()
                        .filter(it -> it.name().equals(seat.pool()))
                        .findFirst()
                        .orElse(open);
    }

    private List<Integer> seated() {
        return seats.stream().map(Seat::slot).filter(Objects::nonNull).toList();
    }

    private Set<Integer> slots(Places of) {
        return of.slots().stream().map(Slot::number).collect(Collectors.toSet());
    }

    private static Seat kept(Seat seat, Set<String> partners) {
        return partners.contains(seat.pool())
                ? seat
                : new Seat(seat.bookingId(), OPEN, seat.slot());
    }

    /** A quota gives way where the date became too small for it. */
    private static List<Pool> pools(int capacity, List<Quota> held, List<Seat> kept) {
        var rest = capacity - kept.size();
        var pools = new ArrayList<Pool>();
        for (var quota : held) {
            var used = (int) kept.stream().filter(it -> it.pool().equals(quota.partner())).count();
            var free = Math.clamp(quota.places() - used, 0, Math.max(0, rest));
            pools.add(new Pool(quota.partner(), free));
            rest -= free;
        }
        return Stream.concat(pools.stream(), Stream.of(new Pool(OPEN, rest))).toList();
    }
}
