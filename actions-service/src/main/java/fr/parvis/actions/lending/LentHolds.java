package fr.parvis.actions.lending;

import fr.parvis.actions.clash.Hold;
import fr.parvis.actions.clash.Names;
import fr.parvis.actions.clash.OtherClaims;
import fr.parvis.actions.clash.Wanted;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What is lent is taken, as by a date of one's own. */
public final class LentHolds implements OtherClaims {

    private final Loans loans;
    private final Names names;
    private final TenantDirectory directory;
    private final InstantSource clock;

    public LentHolds(Loans loans, Names names, TenantDirectory directory, InstantSource clock) {
        this.loans = loans;
        this.names = names;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<Wanted> byId(String id) {
        return loans.byId(id).map(this::of);
    }

    Wanted of(Loan loan) {
        return new Wanted(
                hold(loan),
                loan.cancelled()
                        ? List.of()
                        : names.resources(List.of(), List.of(loan.equipmentId())));
    }

    private Hold hold(Loan loan) {
        var borrower = directory.bySiren(loan.borrower()).map(Tenant::name).orElse("un voisin");
        return new Hold(
                loan.id(),
                "Prêt à " + borrower,
                null,
                null,
                null,
                loan.period().startsAt(),
                loan.period().endsAt(),
                loan.version(),
                clock.instant(),
                null);
    }
}
