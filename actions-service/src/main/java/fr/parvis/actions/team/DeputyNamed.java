package fr.parvis.actions.team;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an account has the rights of a coordinator, as every service checks it.
 *
 * @param startsAt null where it has none, or none any more
 * @param endsAt the first moment after it; null as {@code startsAt}
 */
@EventType("actions.deputy-named.v1")
public record DeputyNamed(
        String memberId,
        String userId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        long version)
        implements Fact {}
