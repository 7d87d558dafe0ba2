package fr.parvis.actions.booking.web;

import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.Slot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many may come, as it is sent.
 *
 * @param capacity ignored where there are slots: each is one place
 */
record PlacesRequest(
        @Nullable Integer capacity,
        @Nullable List<@Nullable SentSlot> slots,
        @Nullable List<@Nullable SentQuota> quotas) {

    /**
     * @param startsAfter minutes after the beginning of the date
     */
    record SentSlot(int number, int startsAfter, int minutes) {

        Slot slot() {
            return new Slot(number, startsAfter, minutes);
        }
    }

    /**
     * @param partner id or name, as bookings say {@code referredBy}
     */
    record SentQuota(@Nullable String partner, int places, @Nullable OffsetDateTime until) {

        Quota quota() {
            var end = until == null ? Instant.EPOCH : until.toInstant();
            return new Quota(partner == null ? "" : partner.strip(), places, end);
        }
    }

    Places places() {
        var all = sent(slots).map(SentSlot::slot).toList();
        var held = sent(quotas).map(SentQuota::quota).toList();
        var count = capacity == null ? 0 : capacity;
        return new Places(all.isEmpty() ? count : all.size(), all, held);
    }

    private static <T> Stream<T> sent(@Nullable List<@Nullable T> list) {
        return list == null ? Stream.of() : list.stream().flatMap(Stream::ofNullable);
    }
}
