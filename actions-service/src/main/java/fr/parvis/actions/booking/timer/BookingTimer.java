package fr.parvis.actions.booking.timer;

import fr.parvis.actions.booking.DueBookings;
import fr.parvis.actions.booking.DueBookings.Work;
import fr.parvis.actions.booking.FinishRoll;
import fr.parvis.actions.booking.Remind;
import fr.parvis.actions.booking.SettleBooking;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what is due, every second; one process at a time looks. */
@Component
class BookingTimer {

    private static final Logger LOG = LoggerFactory.getLogger(BookingTimer.class);
    private static final Duration LEASE = Duration.ofSeconds(3);

    private final DueBookings due;
    private final SettleBooking settle;
    private final Remind remind;
    private final FinishRoll finish;
    private final InstantSource clock;

    BookingTimer(
            DueBookings due,
            SettleBooking settle,
            Remind remind,
            FinishRoll finish,
            InstantSource clock) {
        this.due = due;
        this.settle = settle;
        this.remind = remind;
        this.finish = finish;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void sweep() {
        try {
            if (due.isOurs(LEASE)) {
                all(due.cutShort(clock.instant()), settle::resume);
                all(due.rolls(clock.instant()), finish::finish);
                all(due.reminders(clock.instant()), remind::remind);
            }
        } catch (RuntimeException away) {
            LOG.warn("Due bookings are looked for again in a second: {}", away.toString());
        }
    }

    private static void all(List<Work> found, Consumer<String> deed) {
        found.forEach(work -> attempt(work, deed));
    }

    /** What fails stays due. */
    private static void attempt(Work work, Consumer<String> deed) {
        try {
            Tenancy.as(work.tenant(), Actor.SYSTEM, () -> deed.accept(work.id()));
        } catch (RuntimeException failed) {
            LOG.warn("Due work {} failed and stays due", work.id(), failed);
        }
    }
}
