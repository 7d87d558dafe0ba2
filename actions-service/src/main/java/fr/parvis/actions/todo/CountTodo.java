package fr.parvis.actions.todo;

import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Counts what waits for the team of the present tenant. */
public final class CountTodo {

    private final WaitingVisits visits;
    private final WaitingDates dates;
    private final WaitingWork work;

    public CountTodo(WaitingVisits visits, WaitingDates dates, WaitingWork work) {
        this.visits = visits;
        this.dates = dates;
        this.work = work;
    }

    TodoList at(Instant now, Tenant tenant) {
        LocalDate today = LocalDate.ofInstant(now, tenant.zone());
        return new TodoList(
                Map.of(
                        TodoKind.ALERT, visits.overdue(),
                        TodoKind.APPROVAL, visits.toApprove(),
                        TodoKind.REQUEST, work.unanswered(),
                        TodoKind.REFERRAL, work.sent(),
                        TodoKind.CLASH, dates.clashing(today),
                        TodoKind.OUTCOME, dates.unaccounted(now, tenant.zone()),
                        TodoKind.TASK, work.due(today),
                        TodoKind.DRAFT, work.drafts()));
    }
}
