package fr.parvis.actions.todo;

import fr.parvis.actions.letter.Lane;
import fr.parvis.actions.letter.Letterhead;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.letter.MessageRequested.Recipient;
import fr.parvis.actions.letter.MessageRequested.SubjectRef;
import fr.parvis.actions.team.Member;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Writes the list of the morning to somebody of the team; residents are not spoken of. */
public final class MorningLetter {

    private static final String WHY =
            "Vous recevez cette liste chaque matin où quelque chose attend, parce que vous l’avez"
                    + " demandé. Pour ne plus la recevoir, dites-le au bas de la page"
                    + " «\u00a0À\u00a0faire\u00a0».";

    /** Later in the day the page is better read. */
    private static final LocalTime STALE = LocalTime.NOON;

    private final StaffPages pages;

    public MorningLetter(StaffPages pages) {
        this.pages = pages;
    }

    /** Nothing to who gave no address, or left. */
    List<Fact> write(Member to, TodoList todo, LocalDate today, Tenant tenant) {
        String address = to.profile().email();
        return address == null || to.left()
                ? List.of()
                : List.of(request(to, address, todo, today, tenant));
    }

    private MessageRequested request(
            Member to, String address, TodoList todo, LocalDate today, Tenant tenant) {
        String key = to.id().value() + ":morning:" + today;
        Instant until = today.atTime(STALE).atZone(tenant.zone()).toInstant();
        return new MessageRequested(
                key,
                "morning-list",
                Map.of(
                        "tenant", Letterhead.of(tenant),
                        "todo", Map.of("lines", todo.lines())),
                Lane.NORMAL,
                new SubjectRef("member", to.id().value()),
                tenant.replyTo(),
                until,
                List.of(),
                List.of(Recipient.byMail(key, List.of(), address, own(to, tenant))));
    }

    private Map<String, Object> own(Member to, Tenant tenant) {
        return Map.of(
                "firstName",
                to.profile().name().strip().split(" ")[0],
                "link",
                pages.todo(tenant),
                "provenance",
                WHY);
    }
}
