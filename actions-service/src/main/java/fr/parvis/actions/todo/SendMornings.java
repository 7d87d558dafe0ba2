package fr.parvis.actions.todo;

import fr.parvis.actions.team.Members;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenant;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Sends the list once each morning of the week to those who want it, where anything waits. That it
 * was sent is stored by the same write, so that whoever takes over after a stop sends the rest.
 */
public final class SendMornings {

    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.of(11, 0);

    private final MorningMails mails;
    private final Members members;
    private final CountTodo count;
    private final MorningLetter letter;

    public SendMornings(
            MorningMails mails, Members members, CountTodo count, MorningLetter letter) {
        this.mails = mails;
        this.members = members;
        this.count = count;
        this.letter = letter;
    }

    /** To the team of the present tenant; nothing outside its morning. */
    public void send(Instant now, Tenant tenant) {
        ZonedDateTime here = now.atZone(tenant.zone());
        if (!isMorning(here)) {
            return;
        }
        LocalDate today = here.toLocalDate();
        List<MorningMail> waiting = mails.waiting(today);
        if (!waiting.isEmpty()) {
            TodoList todo = count.at(now, tenant);
            waiting.forEach(mail -> mails.save(mail.done(today), facts(mail, todo, today, tenant)));
        }
    }

    private List<Fact> facts(MorningMail to, TodoList todo, LocalDate today, Tenant tenant) {
        return todo.isEmpty()
                ? List.of()
                : members.byId(to.id())
                        .map(member -> letter.write(member, todo, today, tenant))
                        .orElse(List.of());
    }

    private static boolean isMorning(ZonedDateTime here) {
        return here.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !here.toLocalTime().isBefore(FROM)
                && here.toLocalTime().isBefore(UNTIL);
    }
}
