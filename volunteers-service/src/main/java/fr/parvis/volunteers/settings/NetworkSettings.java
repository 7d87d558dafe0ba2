package fr.parvis.volunteers.settings;

import org.jspecify.annotations.Nullable;

/**
 * How a tenant treats its network.
 *
 * @param monthlyCap how many calls may ask one person in a calendar month, 1 to 31; null for no cap
 */
public record NetworkSettings(@Nullable Integer monthlyCap, long version) {

    /** Before anyone chooses: two calls a month. */
    public static final NetworkSettings USUAL = new NetworkSettings(2, 0);

    public static final int CAP_AT_MOST = 31;

    public NetworkSettings {
        if (monthlyCap != null && (monthlyCap < 1 || monthlyCap > CAP_AT_MOST)) {
            throw new IllegalArgumentException("A monthly cap is 1 to 31");
        }
    }

    public NetworkSettings withMonthlyCap(@Nullable Integer cap) {
        return new NetworkSettings(cap, version + 1);
    }
}
