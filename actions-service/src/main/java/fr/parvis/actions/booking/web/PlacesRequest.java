package fr.parvis.actions.booking.web;

import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.Slot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many may come, as it is sent.
 *
 * @param capacity ignored where there are slots: each is one place
 */
record PlacesRequest(
        @Nullable Integer capacity,
        @Nullable List<SentSlot> slots,
        @Nullable List<SentQuota> quotas) {

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
        var all = slots == null ? List.<Slot>of() : slots.stream().map(SentSlot::slot).toList();
        var held =
                quotas == null ? List.<Quota>of() : quotas.stream().map(SentQuota::quota).toList();
        var count = capacity == null ? 0 : capacity;
        return new Places(all.isEmpty() ? count : all.size(), all, held);
    }
}
