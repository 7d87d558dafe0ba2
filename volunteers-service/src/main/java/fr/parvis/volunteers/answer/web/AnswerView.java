package fr.parvis.volunteers.answer.web;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.answer.AnswerPage;
import fr.parvis.volunteers.answer.Given;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.letter.CallLetter;
import fr.parvis.volunteers.letter.FrenchTimes;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the page of a personal link shows, in words. */
public record AnswerView(
        String title,
        String message,
        String when,
        String place,
        @Nullable String answerBy,
        String room,
        List<Person> people) {

    /**
     * Who may answer by the link.
     *
     * @param said what the page says of their answer; null where there is none
     * @param waits whether it waits for something
     * @param preferences the path of their preferences
     */
    public record Person(
            String id, String name, @Nullable String said, boolean waits, String preferences) {}

    static AnswerView of(AnswerPage page, Tenant tenant, UnaryOperator<String> preferences) {
        var terms = page.call().terms();
        return new AnswerView(
                terms.title(),
                terms.message(),
                FrenchTimes.between(terms.startsAt(), terms.endsAt(), tenant.zone()),
                CallLetter.place(terms),
                terms.answerBy() == null
                        ? null
                        : FrenchTimes.moment(terms.answerBy(), tenant.zone()),
                room(page.call()),
                page.people().stream().map(each -> person(each, page, preferences)).toList());
    }

    private static String room(Call call) {
        var needed = call.terms().helpersNeeded();
        if (call.free() == 0) {
            return "Le groupe est complet. Si vous répondez «\u00a0je viens\u00a0», vous serez sur la liste d’attente.";
        }
        var free = call.free() == 1 ? "1 place libre" : call.free() + " places libres";
        return "Il reste " + free + " sur " + needed + ".";
    }

    private static Person person(
            Volunteer volunteer, AnswerPage page, UnaryOperator<String> preferences) {
        var id = volunteer.id().value();
        var given = page.answers().get(id);
        return new Person(
                id,
                volunteer.name().discreet(),
                given == null ? null : said(given),
                given != null && given.position() != null,
                preferences.apply(id));
    }

    private static String said(Given given) {
        return switch (given.place()) {
            case ACCEPTED ->
                    "C’est noté\u00a0: nous comptons sur vous. Les précisions vous sont envoyées par courriel.";
            case WAITING ->
                    "Merci\u00a0! Les places sont prises pour l’instant\u00a0: vous êtes en position "
                            + given.position()
                            + " sur la liste d’attente. Nous vous écrirons si une place se libère.";
            case NONE -> undecided(given);
        };
    }

    private static String undecided(Given given) {
        return switch (given.answer()) {
            case YES -> "C’est noté.";
            case NO -> "C’est noté\u00a0: vous ne pouvez pas venir. Merci d’avoir répondu.";
            case MAYBE ->
                    "C’est noté\u00a0: vous viendrez peut-être. Dites-nous dès que vous savez.";
        };
    }
}
