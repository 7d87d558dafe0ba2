package fr.parvis.actions.homevisit;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a visit that names nobody who could go, an end that cannot be, or an unreadable phone.
 */
public final class CheckVisit {
    private final Members members;
    private final Supplier<Tenant> tenant;

    public CheckVisit(Members members, Supplier<Tenant> tenant) {
        this.members = members;
        this.tenant = tenant;
    }

    /** The plan with its phones in E.164. */
    VisitPlan checked(@Nullable Occurrence date, VisitPlan plan) {
        var flaws = new ArrayList<Flaw>();
        checkDate(date, plan, flaws);
        checkPeople(plan, flaws);
        var contacts = read(plan.contacts(), flaws);
        if (!flaws.isEmpty()) {
            throw new VisitUnfit(flaws);
        }
        return plan.withContacts(contacts);
    }

    private static void checkDate(@Nullable Occurrence date, VisitPlan plan, List<Flaw> flaws) {
        if (date == null || date.content().practice() != Practice.HOME_VISIT) {
            flaws.add(VisitUnfit.NOT_A_VISIT);
        } else if (!VisitDate.of(date).on()) {
            flaws.add(VisitUnfit.DATE_OFF);
        } else if (!date.period().startsAt().isBefore(plan.expectedEnd())) {
            flaws.add(VisitUnfit.END_TOO_EARLY);
        } else if (date.period().startsAt().plus(Period.LONGEST).isBefore(plan.expectedEnd())) {
            flaws.add(VisitUnfit.END_TOO_LATE);
        }
    }

    private void checkPeople(VisitPlan plan, List<Flaw> flaws) {
        if (!isThere(plan.visitorId())) {
            flaws.add(VisitUnfit.VISITOR_UNKNOWN);
        }
        var second = plan.secondId();
        if (second != null && second.equals(plan.visitorId())) {
            flaws.add(VisitUnfit.SECOND_SAME);
        } else if (second != null && !isThere(second)) {
            flaws.add(VisitUnfit.SECOND_UNKNOWN);
        }
    }

    private boolean isThere(String memberId) {
        return members.byId(new MemberId(memberId)).filter(it -> !it.left()).isPresent();
    }

    private List<Contact> read(List<Contact> typed, List<Flaw> flaws) {
        var read = new ArrayList<Contact>();
        for (var contact : typed) {
            Phones.read(contact.phone(), tenant.get().region())
                    .map(phone -> new Contact(contact.name(), phone, contact.email()))
                    .ifPresentOrElse(
                            read::add, () -> flaws.add(VisitUnfit.phone(typed.indexOf(contact))));
        }
        return read;
    }
}
