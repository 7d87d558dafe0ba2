package fr.parvis.starter.links;

import fr.parvis.starter.core.Siren;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a signed link says.
 *
 * @param expiry null for a link that never ends
 */
public record Link(Siren tenant, String id, @Nullable Instant expiry) {}
