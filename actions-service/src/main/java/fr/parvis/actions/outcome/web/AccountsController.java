package fr.parvis.actions.outcome.web;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.outcome.Account;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said of many dates, and of which nothing is said yet. */
@RestController
@RequestMapping("/api/v1/{tenant}/outcomes")
class AccountsController {

    /** Nobody remembers who came before that. */
    private static final int MISSED_MONTHS = 3;

    private final Accounts accounts;
    private final Occurrences occurrences;
    private final TenantDirectory tenants;
    private final InstantSource clock;

    AccountsController(
            Accounts accounts,
            Occurrences occurrences,
            TenantDirectory tenants,
            InstantSource clock) {
        this.accounts = accounts;
        this.occurrences = occurrences;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Operation(
            summary = "Lister les comptes rendus",
            description =
                    "Une ligne par date tenue, dans l’ordre du temps, page après page. `from` et "
                            + "`to` sont des jours (AAAA-MM-JJ) du fuseau de l’intercommunalité, "
                            + "`to` compris\u202f; `commune` est un code INSEE, `member` une "
                            + "personne de l’équipe. Aussi en `.csv` et `.xlsx`.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<AccountResponse> list(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable String season,
            @RequestParam @Nullable String member,
            ListRequest request) {
        var search =
                new Sought(from, to, practice, commune, season, member)
                        .search(tenants.current().zone());
        return page(search, Account::isGiven, request);
    }

    @Operation(
            summary = "Lister les dates sans compte rendu",
            description =
                    "Celles qui sont passées, annoncées ou tenues, ni annulées ni reportées, dont personne n’a encore "
                            + "dit qui est venu\u202f; la plus ancienne d’abord. `from` est le "
                            + "premier jour regardé, trois mois plus tôt s’il manque\u202f; "
                            + "`member` une personne de l’équipe.")
    @GetMapping("/missing")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<AccountResponse> missing(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable String member,
            ListRequest request) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, tenants.current().zone());
        var first = from == null ? today.minusMonths(MISSED_MONTHS) : from;
        var search =
                new Sought(first, today, null, null, null, member).search(tenants.current().zone());
        return page(search, it -> it.isMissing(now), request);
    }

    private Page<AccountResponse> page(
            OccurrenceSearch search, Predicate<Account> wanted, ListRequest request) {
        var found = accounts.page(search, wanted, last(request.after()), request.limit() + 1);
        return Page.of(found, request, AccountsController::cursor, null).map(AccountResponse::of);
    }

    private @Nullable Occurrence last(@Nullable String after) {
        return after == null
                ? null
                : occurrences
                        .byId(new OccurrenceId(Cursor.decode(after, 1).getFirst()))
                        .orElseThrow(Cursor::unknown);
    }

    private static String cursor(Account last) {
        return Cursor.encode(List.of(last.occurrence().id().value()));
    }
}
