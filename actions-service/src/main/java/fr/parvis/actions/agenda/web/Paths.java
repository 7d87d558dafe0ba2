package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.AgendaDate;
import fr.parvis.actions.agenda.Week;
import fr.parvis.starter.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the pages of a tenant lead to each other. */
record Paths(String root) {

    static Paths of(Tenant tenant) {
        return new Paths("/" + tenant.slug());
    }

    String agenda() {
        return root + "/agenda";
    }

    String week(@Nullable Week week, @Nullable String commune) {
        var path = UriComponentsBuilder.fromPath(agenda());
        if (commune != null) {
            path.queryParam("commune", commune);
        }
        if (week != null) {
            path.queryParam("semaine", week.written());
        }
        return path.toUriString();
    }

    String calendar(@Nullable String commune) {
        return agenda() + ".ics" + (commune == null ? "" : "?commune=" + commune);
    }

    String date(AgendaDate date) {
        return root + "/seances/" + date.id().value();
    }
}
