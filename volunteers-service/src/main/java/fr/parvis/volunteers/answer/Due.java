package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Siren;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is due by itself now, of all tenants: the one place that looks across them. */
public interface Due {

    /** Whether this process, alone of all, looks after due work for the next while. */
    boolean isOurs(Duration next);

    /** Calls with something to do, the longest due first. */
    List<Work> calls(Instant now);

    /** Answers whose request did not finish them. */
    List<Work> answers(Instant now);

    record Work(Siren tenant, String id) {}
}
