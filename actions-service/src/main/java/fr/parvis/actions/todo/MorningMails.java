package fr.parvis.actions.todo;

import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.core.Fact;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The wishes of the present tenant's team for a mail each morning. */
public interface MorningMails {

    Optional<MorningMail> of(MemberId member);

    /** Those wanted of which that day's is not done. */
    List<MorningMail> waiting(LocalDate today);

    /** False where what is stored, if anything, is not the version before this one. */
    boolean save(MorningMail changed, List<? extends Fact> facts);

    /** Whether this process, alone of all, sends for the next while. */
    boolean isOurs(Duration next);
}
