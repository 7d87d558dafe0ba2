package fr.parvis.starter.jobs;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread of one job, inside its tenant and in the name of who ordered it. */
public final class JobThread {

    private static final Logger LOG = LoggerFactory.getLogger(JobThread.class);

    private JobThread() {}

    /**
     * @param name what is done, and the job's id
     */
    public static void start(String name, Siren tenant, Actor actor, Runnable work) {
        Thread.ofVirtual()
                .name(name)
                .uncaughtExceptionHandler((_, cause) -> LOG.warn("{} stopped", name, cause))
                .start(() -> Tenancy.as(tenant, actor, work));
    }
}
