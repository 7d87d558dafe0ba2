package fr.parvis.actions.followed.web;

import fr.parvis.actions.agenda.Elsewhere;
import fr.parvis.actions.followed.ShowFollowed;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands in the calendars of others, beside our planning. */
@RestController
class FollowedDatesController {

    /**
     * @param calendar name of the followed calendar
     */
    record FollowedDateResponse(
            String calendar,
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String page) {

        static FollowedDateResponse of(Elsewhere date) {
            return new FollowedDateResponse(
                    date.by(),
                    date.title(),
                    date.period().startsAt(),
                    date.period().endsAt(),
                    date.place(),
                    date.page());
        }
    }

    private final ShowFollowed followed;
    private final TenantDirectory directory;

    FollowedDatesController(ShowFollowed followed, TenantDirectory directory) {
        this.followed = followed;
        this.directory = directory;
    }

    @Operation(
            summary = "Lire les dates des agendas suivis",
            description =
                    "Dans l’ordre du temps, selon la règle de chaque agenda. `from` et `to` sont des "
                            + "jours (AAAA-MM-JJ) de notre fuseau, `to` compris.")
    @GetMapping("/api/v1/{tenant}/followed-dates")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<FollowedDateResponse> list(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        var found = followed.between(beginning(from), beginning(to.plusDays(1)), null);
        return new Page<>(found.stream().map(FollowedDateResponse::of).toList(), null, null, null);
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(directory.current().zone()).toInstant();
    }
}
