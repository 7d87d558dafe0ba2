package fr.parvis.actions.lending;

import fr.parvis.actions.clash.ClaimOccurrence;
import fr.parvis.actions.clash.ClashFound;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.sharing.Agreement;
import fr.parvis.actions.sharing.NotShared;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import java.time.LocalDate;

/** Lends a thing of the present tenant: it is taken first, as by a date, and told after. */
public final class LendThing {

    private final Loans loans;
    private final Equipments equipments;
    private final ClaimOccurrence claim;
    private final LentHolds holds;
    private final TenantDirectory directory;
    private final InstantSource clock;

    public LendThing(
            Loans loans,
            Equipments equipments,
            ClaimOccurrence claim,
            LentHolds holds,
            TenantDirectory directory,
            InstantSource clock) {
        this.loans = loans;
        this.equipments = equipments;
        this.claim = claim;
        this.holds = holds;
        this.directory = directory;
        this.clock = clock;
    }

    /** The same id again changes nothing. */
    Loan lend(
            String id,
            String equipmentId,
            Siren borrower,
            Agreement agreement,
            Period period,
            String purpose) {
        var known = loans.byId(id);
        if (known.isPresent()) {
            return known.get();
        }
        requireLent(equipmentId);
        requireFit(period, agreement);
        var loan = Loan.make(id, equipmentId, borrower, period, purpose);
        take(loan);
        loans.add(loan, loan.told());
        return loan;
    }

    private void take(Loan loan) {
        try {
            claim.claim(holds.of(loan));
        } catch (ClashFound _) {
            throw LoanRefused.taken();
        }
    }

    private void requireLent(String equipmentId) {
        equipments
                .byId(new EquipmentId(equipmentId))
                .filter(it -> !it.retired())
                .orElseThrow(NotShared::new);
    }

    private void requireFit(Period period, Agreement agreement) {
        if (!period.endsAt().isAfter(period.startsAt())) {
            throw LoanUnfit.backwards();
        }
        if (period.length().compareTo(Period.LONGEST) > 0) {
            throw LoanUnfit.tooLong();
        }
        if (period.startsAt().isBefore(clock.instant())) {
            throw LoanUnfit.past();
        }
        var zone = directory.current().zone();
        if (!agreement.covers(
                LocalDate.ofInstant(period.startsAt(), zone),
                LocalDate.ofInstant(period.endsAt().minusNanos(1), zone))) {
            throw LoanUnfit.notAgreed();
        }
    }
}
