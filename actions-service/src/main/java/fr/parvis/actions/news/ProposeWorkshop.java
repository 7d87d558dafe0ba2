package fr.parvis.actions.news;

import fr.parvis.actions.calendar.FrenchDates;
import fr.parvis.actions.calendar.Territory;
import fr.parvis.actions.playbook.Playbooks;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.tenancy.Tenant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Says what a workshop about news would be, before anyone makes it. */
public final class ProposeWorkshop {

    private static final Territory MAINLAND = new Territory("75");

    private final NewsItems items;
    private final Playbooks playbooks;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public ProposeWorkshop(
            NewsItems items, Playbooks playbooks, Supplier<Tenant> tenant, InstantSource clock) {
        this.items = items;
        this.playbooks = playbooks;
        this.tenant = tenant;
        this.clock = clock;
    }

    public Proposal propose(NewsId id) {
        return propose(items.byId(id).orElseThrow(NewsNotFound::new).news());
    }

    Proposal propose(News news) {
        var guide = playbooks.of(Practice.PARTNER_WORKSHOP).guide();
        var day = new ProposedDay(today(), guide.lead(), territory()).of(news.mattersBy());
        return new Proposal(plan(news, day), day, guide.steps());
    }

    private static Plan plan(News news, LocalDate day) {
        return new Plan(
                Practice.PARTNER_WORKSHOP,
                news.title(),
                description(news, day),
                null,
                null,
                null,
                news.themes(),
                Organisation.ALONE,
                Admission.FREE,
                Arrangements.NONE);
    }

    private static String description(News news, LocalDate day) {
        var text = new StringBuilder(news.text());
        text.append("\n\nDate proposée\u00a0: ")
                .append(FrenchDates.weekdayAndDate(day))
                .append('.');
        if (news.mattersBy() != null) {
            text.append(" À tenir avant le ")
                    .append(FrenchDates.date(news.mattersBy().plusDays(1)))
                    .append('.');
        }
        return text.toString().strip();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tenant.get().zone());
    }

    private Territory territory() {
        return tenant.get().communes().stream().findFirst().map(Territory::of).orElse(MAINLAND);
    }
}
