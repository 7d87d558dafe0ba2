package fr.parvis.volunteers.answer.timer;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.volunteers.answer.DoDue;
import fr.parvis.volunteers.answer.Due;
import fr.parvis.volunteers.answer.Due.Work;
import fr.parvis.volunteers.answer.GiveAnswer;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallWatcher;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what is due: at once for a call that has just moved, every second for whatever was left. One
 * process at a time looks; each piece of work is claimed besides.
 */
@Component
class DueTimer implements CallWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(DueTimer.class);
    private static final Duration LEASE = Duration.ofSeconds(3);

    private final Due due;
    private final DoDue doDue;
    private final GiveAnswer give;
    private final InstantSource clock;

    DueTimer(Due due, DoDue doDue, GiveAnswer give, InstantSource clock) {
        this.due = due;
        this.doDue = doDue;
        this.give = give;
        this.clock = clock;
    }

    @Override
    public void moved(Call call) {
        var work = new Work(Tenancy.current(), call.id());
        var actor = Tenancy.actor();
        Thread.startVirtualThread(() -> attempt(work, actor, doDue::run));
    }

    @Scheduled(fixedDelay = 1000)
    void sweep() {
        try {
            if (due.isOurs(LEASE)) {
                all(due.calls(clock.instant()), doDue::run);
                all(due.answers(clock.instant()), give::resume);
            }
        } catch (RuntimeException away) {
            LOG.warn("{} holds up due work for a second", away.getClass().getSimpleName());
        }
    }

    private static void all(List<Work> found, Consumer<String> deed) {
        found.forEach(work -> attempt(work, Actor.SYSTEM, deed));
    }

    /** What fails stays due. */
    private static void attempt(Work work, Actor actor, Consumer<String> deed) {
        try {
            Tenancy.as(work.tenant(), actor, () -> deed.accept(work.id()));
        } catch (RuntimeException failed) {
            LOG.warn("Due work {} failed and stays due", work.id(), failed);
        }
    }
}
