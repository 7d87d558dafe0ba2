package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.RingingChannel;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a visit with what of it the caller may read. */
@Component
class VisitAnswers {
    private final Colleagues colleagues;
    private final RingingChannel channel;
    private final Here here;

    VisitAnswers(Colleagues colleagues, RingingChannel channel, Here here) {
        this.colleagues = colleagues;
        this.channel = channel;
        this.here = here;
    }

    ResponseEntity<VisitResponse> of(HomeVisit visit, Caller caller) {
        return Versioned.ok(seen(visit, caller), visit.version());
    }

    ResponseEntity<VisitResponse> created(HomeVisit visit, Caller caller) {
        var path = here.path("home-visits", visit.id().value());
        return Versioned.created(path, seen(visit, caller), visit.version());
    }

    private VisitResponse seen(HomeVisit visit, Caller caller) {
        return VisitResponse.of(
                visit, colleagues.of(caller), caller.is(Role.COORDINATOR), channel.isThere());
    }
}
