package fr.parvis.actions.todo;

import fr.parvis.actions.team.MemberId;
import java.time.LocalDate;

/**
 * Whether somebody of the team wants the list by mail each morning.
 *
 * @param id of the member
 * @param doneUntil the last day of which nothing is to be sent any more, in the tenant's zone
 */
public record MorningMail(MemberId id, boolean wanted, LocalDate doneUntil, long version) {

    static MorningMail unasked(MemberId id) {
        return new MorningMail(id, false, LocalDate.EPOCH, 0);
    }

    /** From the next morning on. */
    MorningMail want(boolean wished, LocalDate today) {
        return new MorningMail(id, wished, today, version + 1);
    }

    MorningMail done(LocalDate today) {
        return new MorningMail(id, wanted, today, version + 1);
    }
}
