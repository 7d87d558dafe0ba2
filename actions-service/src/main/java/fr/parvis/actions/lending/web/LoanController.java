package fr.parvis.actions.lending.web;

import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.EquipmentNotFound;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.lending.CancelLoan;
import fr.parvis.actions.lending.Loan;
import fr.parvis.actions.lending.Loans;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What neighbours borrow of us. */
@RestController
@RequestMapping("/api/v1/{tenant}/equipment/{id}/loans")
class LoanController {

    /**
     * @param borrower name of the intercommunalité that has it
     */
    record LoanResponse(
            String id,
            @Nullable String borrower,
            Instant startsAt,
            Instant endsAt,
            String purpose,
            boolean cancelled) {}

    private final Loans loans;
    private final CancelLoan cancel;
    private final Equipments equipments;
    private final TenantDirectory directory;
    private final InstantSource clock;

    LoanController(
            Loans loans,
            CancelLoan cancel,
            Equipments equipments,
            TenantDirectory directory,
            InstantSource clock) {
        this.loans = loans;
        this.cancel = cancel;
        this.equipments = equipments;
        this.directory = directory;
        this.clock = clock;
    }

    @Operation(
            summary = "Lister les réservations de nos voisins",
            description =
                    "Ce qui n’est pas terminé, dans l’ordre du temps. Une réservation annulée y reste, "
                            + "et le dit. 404\u00a0: matériel inconnu ici.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<LoanResponse> list(@PathVariable String id) {
        equipments.byId(new EquipmentId(id)).orElseThrow(EquipmentNotFound::new);
        var found = loans.of(id, clock.instant());
        return new Page<>(found.stream().map(this::shown).toList(), null, null, null);
    }

    @Operation(
            summary = "Reprendre un véhicule ou un matériel qu’un voisin a réservé",
            description =
                    "Appelez-le d’abord\u00a0: il le verra dans sa liste, sans message. 404\u00a0: "
                            + "réservation inconnue ici\u202f; 409 `loan-over`\u00a0: terminée, ou déjà "
                            + "annulée.")
    @DeleteMapping("/{loan}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Role.COORDINATOR)
    void takeBack(@PathVariable String id, @PathVariable String loan) {
        cancel.takeBack(id, loan);
    }

    private LoanResponse shown(Loan loan) {
        return new LoanResponse(
                loan.id(),
                directory.bySiren(loan.borrower()).map(Tenant::name).orElse(null),
                loan.period().startsAt(),
                loan.period().endsAt(),
                loan.purpose(),
                loan.cancelled());
    }
}
