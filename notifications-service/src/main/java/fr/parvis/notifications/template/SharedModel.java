package fr.parvis.notifications.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a letter says to each of its recipients alike. */
public record SharedModel(
        TenantWords tenant,
        @Nullable CallWords call,
        @Nullable OccurrenceWords occurrence,
        @Nullable RequestWords request,
        @Nullable VisitWords visit,
        @Nullable TodoWords todo,
        @Nullable ReferralWords referral) {

    /** Who writes; {@code accent} is a colour in hexadecimal. */
    public record TenantWords(
            String name,
            String houseName,
            @Nullable String phone,
            @Nullable String replyTo,
            @Nullable String accent) {}

    /**
     * The call for help a letter is about.
     *
     * @param when in French, "samedi 5 décembre, 14 h – 16 h"
     * @param place for everyone; the exact one stands in {@code details}, for those accepted
     * @param reason why it is cancelled
     * @param thanks the coordinator's own words
     */
    public record CallWords(
            String title,
            @Nullable String message,
            String when,
            String place,
            @Nullable Integer helpersNeeded,
            @Nullable String answerBy,
            @Nullable String details,
            @Nullable String phone,
            @Nullable String reason,
            @Nullable String thanks) {}

    /**
     * The date that a booking is for.
     *
     * @param when in French; null where it is put off without a date
     * @param toBring what the person brings along, in French
     */
    public record OccurrenceWords(
            String title,
            @Nullable String when,
            String place,
            @Nullable String phone,
            @Nullable String toBring) {}

    /**
     * The request for a presence that is received or answered.
     *
     * @param wish in the asker's own words
     * @param where the commune, and the place if one was named
     * @param answerBy by when an answer is promised, in French; null once it is given
     * @param answer in the team's own words; null while there is none
     */
    public record RequestWords(
            String wish, String where, @Nullable String answerBy, @Nullable String answer) {}

    /**
     * What waits for the team this morning.
     *
     * @param lines in French, the most urgent first
     */
    public record TodoWords(List<String> lines) {
        public TodoWords {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The home visit of which nobody said that it ended.
     *
     * @param visitor who went
     * @param expectedEnd in French
     * @param lastSign in French, a whole clause
     * @param phone of the visitor
     */
    public record VisitWords(
            String visitor,
            String place,
            String expectedEnd,
            String lastSign,
            @Nullable String phone) {}

    /**
     * The person sent to somebody: never who it is.
     *
     * @param from who sends
     * @param to who receives: a partner or a date
     * @param answerBy by when an answer is awaited, in French
     * @param linkUntil until when the link opens, in French
     * @param said what was just done, a sentence
     */
    public record ReferralWords(
            String from,
            String to,
            @Nullable String answerBy,
            @Nullable String linkUntil,
            @Nullable String said) {}
}
