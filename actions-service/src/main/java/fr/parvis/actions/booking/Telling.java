package fr.parvis.actions.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the person was told, and what is still to be done by itself.
 *
 * @param told whether they know what their booking came to
 * @param knows the date as they know it: see {@code BookedDate.asKnown}
 * @param dueAt from when somebody else finishes what this booking set off; null once finished
 * @param remindAt when to remind them; null where nothing is to be said
 * @param news the last change of the date that they had to hear; null where there was none
 */
public record Telling(
        boolean told,
        String knows,
        @Nullable Instant dueAt,
        @Nullable Instant remindAt,
        @Nullable DateNews news) {}
