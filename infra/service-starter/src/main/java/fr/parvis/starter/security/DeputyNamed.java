package fr.parvis.starter.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code actions.deputy-named.v1}: from when until when an account has the rights of a coordinator.
 *
 * @param startsAt null where it has none, or none any more
 * @param endsAt the first moment after it
 */
record DeputyNamed(
        String memberId,
        String userId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        long version) {}
