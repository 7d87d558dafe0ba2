package fr.parvis.actions.lending.web;

import fr.parvis.actions.lending.BorrowThing;
import fr.parvis.actions.lending.Loan;
import fr.parvis.actions.lending.SharedThing;
import fr.parvis.actions.lending.SharedThings;
import fr.parvis.actions.lending.TakenTime;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Borrows the things that neighbours lend. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class BorrowController {

    record BorrowRequest(
            @NotNull(message = "Donnez le début.") OffsetDateTime startsAt,
            @NotNull(message = "Donnez la fin.") OffsetDateTime endsAt,
            @NotBlank(message = "Dites à votre voisin pour quoi vous en avez besoin.")
                    @Size(max = 200, message = "Dites-le en 200 caractères au plus.")
                    String purpose) {

        Period period() {
            return new Period(startsAt.toInstant(), endsAt.toInstant());
        }
    }

    /**
     * @param name of the thing; null where it is not shared with us any more
     * @param cancelled given up by us, or taken back by who lends
     */
    record BorrowedResponse(
            String id,
            String equipmentId,
            @Nullable String name,
            Instant startsAt,
            Instant endsAt,
            @Nullable String purpose,
            boolean cancelled) {

        static BorrowedResponse of(Loan loan, @Nullable String name) {
            return new BorrowedResponse(
                    loan.id(),
                    loan.equipmentId(),
                    name,
                    loan.period().startsAt(),
                    loan.period().endsAt(),
                    loan.purpose(),
                    loan.cancelled());
        }

        static BorrowedResponse of(TakenTime time, @Nullable String name) {
            return new BorrowedResponse(
                    time.holder(),
                    time.thingId(),
                    name,
                    time.period().startsAt(),
                    time.period().endsAt(),
                    time.purpose(),
                    time.off());
        }
    }

    private final BorrowThing borrow;
    private final SharedThings things;
    private final InstantSource clock;

    BorrowController(BorrowThing borrow, SharedThings things, InstantSource clock) {
        this.borrow = borrow;
        this.things = things;
        this.clock = clock;
    }

    @Operation(
            summary = "Lister ce que nous empruntons à nos voisins",
            description =
                    "Ce qui n’est pas terminé, dans l’ordre du temps. Une réservation annulée y reste, "
                            + "et le dit.")
    @GetMapping("/borrowed-equipment")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<BorrowedResponse> borrowed() {
        var found = things.ours(clock.instant());
        return new Page<>(
                found.stream().map(it -> BorrowedResponse.of(it, name(it.thingId()))).toList(),
                null,
                null,
                null);
    }

    @Operation(
            summary = "Réserver un véhicule ou un matériel d’un voisin",
            description =
                    "Pour 24 heures au plus, un jour convenu. `purpose` est lu par le voisin. La même "
                            + "`Idempotency-Key` ne réserve qu’une fois. 404\u00a0: pas partagé avec "
                            + "nous, ou plus\u202f; 409 `thing-taken`\u00a0: déjà pris\u202f; 422\u00a0: "
                            + "un jour non convenu, passé, ou trop long.")
    @PostMapping("/shared-equipment/{id}/loans")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    BorrowedResponse borrow(
            @PathVariable String id, @RequestBody @Valid BorrowRequest sent, NewId newId) {
        var loan = borrow.borrow(newId.toString(), id, sent.period(), sent.purpose().strip());
        return BorrowedResponse.of(loan, name(id));
    }

    @Operation(
            summary = "Rendre un véhicule ou un matériel réservé chez un voisin",
            description =
                    "404\u00a0: réservation inconnue, ou pas la nôtre\u202f; 409 `loan-over`\u00a0: "
                            + "terminée, ou déjà annulée.")
    @DeleteMapping("/shared-equipment/{id}/loans/{loan}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void giveUp(@PathVariable String id, @PathVariable String loan) {
        borrow.giveUp(loan, id);
    }

    private @Nullable String name(String thing) {
        return things.byId(thing).map(SharedThing::name).orElse(null);
    }
}
