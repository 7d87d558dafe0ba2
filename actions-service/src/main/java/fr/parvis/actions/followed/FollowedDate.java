package fr.parvis.actions.followed;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.starter.tenancy.Tenant.Position;
import org.jspecify.annotations.Nullable;

/**
 * A date that others publish.
 *
 * @param place as they say it
 * @param position where it is on the map, where they say so
 * @param page where they say more of it
 */
public record FollowedDate(
        String title,
        Period period,
        @Nullable String place,
        @Nullable Position position,
        @Nullable String page) {}
