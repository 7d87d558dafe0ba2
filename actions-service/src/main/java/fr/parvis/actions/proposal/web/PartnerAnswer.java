package fr.parvis.actions.proposal.web;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.proposal.AnswerProposal;
import fr.parvis.actions.proposal.Side;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a partner without account, as it is sent.
 *
 * @param version that the page showed
 * @param day and from and to by the clock of the house
 */
record PartnerAnswer(
        @Nullable String answer,
        @Nullable Long version,
        @Nullable String note,
        @Nullable String day,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST = 500;

    void give(String id, AnswerProposal proposals, ZoneId zone) {
        long seen = version == null ? 0 : version;
        switch (answer == null ? "" : answer) {
            case "ACCEPT" -> proposals.agree(id, seen, Side.PARTNER);
            case "REFUSE" -> proposals.refuse(id, seen, words());
            case "OTHER" -> proposals.offerOther(id, seen, Side.PARTNER, period(zone), words());
            default -> throw new Unreadable("/answer", "Appuyez sur l’un des boutons.");
        }
    }

    private @Nullable String words() {
        if (note == null || note.isBlank()) {
            return null;
        }
        var said = note.strip();
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }

    private Period period(ZoneId zone) {
        try {
            return new Period(at(from, zone), at(to, zone));
        } catch (DateTimeException unreadable) {
            throw new Unreadable("/day", "Donnez le jour, le début et la fin.");
        }
    }

    private Instant at(@Nullable String time, ZoneId zone) {
        var onDay = LocalDate.parse(day == null ? "" : day);
        return onDay.atTime(LocalTime.parse(time == null ? "" : time)).atZone(zone).toInstant();
    }

    private static final class Unreadable extends Refusal {
        Unreadable(String field, String message) {
            super(
                    Kind.RULE,
                    "answer-unreadable",
                    message,
                    "Revenez à la page et complétez le formulaire.",
                    List.of(new Flaw(field, "answer-unreadable", message)));
        }
    }
}
