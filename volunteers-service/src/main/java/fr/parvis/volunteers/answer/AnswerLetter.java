package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.letter.CallLetter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes to those who answered: each answer is confirmed to the address first written to. */
public class AnswerLetter {

    private static final String END = "end";

    private final Correspondent correspondent;
    private final CallLetter letter;
    private final CalendarFile calendar;
    private final Supplier<Tenant> tenant;

    public AnswerLetter(
            Correspondent correspondent,
            CallLetter letter,
            CalendarFile calendar,
            Supplier<Tenant> tenant) {
        this.correspondent = correspondent;
        this.letter = letter;
        this.calendar = calendar;
        this.tenant = tenant;
    }

    /** The one letter with the exact place, the phone and the calendar entry. */
    List<Fact> accepted(Call call, Answer answer) {
        var template = answer.told() ? "call-promoted" : "call-accepted";
        var key = key(answer, "accepted");
        var attachments = List.of(calendar.of(call, tenant.get()));
        return with(
                AnswerGiven.of(answer, Standing.ACCEPTED),
                correspondent
                        .recipient(call, answer, key, Map.of())
                        .map(to -> letter.confidential(key, template, call, attachments, to))
                        .map(List::<Fact>of)
                        .orElse(List.of()));
    }

    List<Fact> waiting(Call call, Answer answer, long position) {
        return with(
                AnswerGiven.of(answer, Standing.WAITING),
                write(call, answer, "waiting", "call-waiting", Map.of("position", position)));
    }

    /** A no or a maybe; {@code withdrawn} where a place is given back by it. */
    List<Fact> noted(Call call, Answer answer, boolean withdrawn) {
        var template = withdrawn ? "call-withdrawn" : "call-declined-confirmation";
        var model = Map.<String, Object>of("answer", answer.choice().name());
        return with(
                AnswerGiven.of(answer, Standing.NONE),
                write(call, answer, "noted", template, model));
    }

    /** That the call is over; nothing to those who said no to one that is cancelled. */
    List<Fact> over(Call call, Answer answer) {
        if (call.state() == CallState.CANCELLED) {
            return answer.choice() == Choice.NO
                    ? List.of()
                    : write(call, answer, END, "call-cancelled", Map.of());
        }
        if (answer.standing() != Standing.ACCEPTED) {
            return write(call, answer, END, "call-closed", Map.of());
        }
        return isStillToCome(call)
                ? write(call, answer, END, "call-closed", Map.of("answer", Choice.YES.name()))
                : write(call, answer, END, "call-thanks", Map.of());
    }

    /** Closed early, the call still counts on those it has. */
    private static boolean isStillToCome(Call call) {
        return call.ending() != null && call.ending().at().isBefore(call.terms().startsAt());
    }

    private List<Fact> write(
            Call call, Answer answer, String kind, String template, Map<String, Object> model) {
        var key = key(answer, kind);
        return correspondent
                .recipient(call, answer, key, model)
                .<List<Fact>>map(to -> List.of(letter.open(key, template, call, List.of(to))))
                .orElse(List.of());
    }

    private static List<Fact> with(AnswerGiven given, List<Fact> letters) {
        return Stream.concat(Stream.of(given), letters.stream()).toList();
    }

    /** The same for what is told twice about one turn, another for each change of mind. */
    private static String key(Answer answer, String kind) {
        var occasion = answer.turn() != null ? answer.turn() : "v" + answer.version();
        return kind.equals(END)
                ? answer.id() + ":" + END
                : answer.id() + ":" + occasion + ":" + kind;
    }
}
