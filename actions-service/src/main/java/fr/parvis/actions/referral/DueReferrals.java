package fr.parvis.actions.referral;

import fr.parvis.starter.core.Siren;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Referrals about which something is due, of all tenants: the one place that looks across them. */
public interface DueReferrals {

    /** Whether this process, alone of all, looks after due work for the next while. */
    boolean isOurs(Duration next);

    /** The longest due first. */
    List<Work> due(Instant now);

    record Work(Siren tenant, String id) {}
}
