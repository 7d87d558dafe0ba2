package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Calendar;
import fr.parvis.actions.agenda.Feed;
import fr.parvis.actions.agenda.FeedId;
import fr.parvis.actions.agenda.FeedNotFound;
import fr.parvis.actions.agenda.Feeds;
import fr.parvis.actions.agenda.ReadFeed;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of one member or partner, for who has its secret address. */
@RestController
class PrivateFeedController {

    private final Links links;
    private final TenantDirectory tenants;
    private final Feeds feeds;
    private final ReadFeed read;
    private final CalendarAnswer calendars;

    PrivateFeedController(
            Links links,
            TenantDirectory tenants,
            Feeds feeds,
            ReadFeed read,
            CalendarAnswer calendars) {
        this.links = links;
        this.tenants = tenants;
        this.feeds = feeds;
        this.read = read;
        this.calendars = calendars;
    }

    @Operation(
            summary = "Suivre ses propres dates dans un logiciel",
            description =
                    "iCalendar (RFC 5545) d’une personne de l’équipe ou d’un partenaire. Le lien "
                            + "signé fait foi jusqu’à sa révocation. Aucun habitant n’y figure\u00a0: "
                            + "d’une visite à domicile, seules l’heure et la commune. Une date pas "
                            + "encore annoncée est TENTATIVE. 404\u00a0: lien inconnu ou révoqué.")
    @GetMapping("/d/{link}/agenda.ics")
    @AllowAnyone("the signed link is the proof")
    ResponseEntity<String> calendar(@PathVariable("link") String text) {
        var link = links.read(FeedLinks.PURPOSE, text);
        var tenant = tenants.bySiren(link.tenant()).orElseThrow(UnknownLink::new);
        return Tenancy.as(tenant.siren(), Actor.LINK, () -> answer(tenant, new FeedId(link.id())));
    }

    private ResponseEntity<String> answer(Tenant tenant, FeedId id) {
        var feed = feeds.byId(id).orElseThrow(FeedNotFound::new);
        return calendars.confide(
                new Calendar(
                        CalendarName.of(tenant, words(feed)), tenant.zone(), read.entries(feed)));
    }

    private static String words(Feed feed) {
        return switch (feed.kind()) {
            case MEMBER -> "mes dates";
            case PARTNER -> "nos dates communes";
        };
    }
}
