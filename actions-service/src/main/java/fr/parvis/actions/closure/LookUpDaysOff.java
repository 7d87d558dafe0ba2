package fr.parvis.actions.closure;

import fr.parvis.actions.calendar.DaysOff;
import fr.parvis.actions.calendar.Territory;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;

/** The days off of a place of the present tenant. */
public final class LookUpDaysOff {

    private final TenantDirectory directory;
    private final ClosureBook book;

    public LookUpDaysOff(TenantDirectory directory, ClosureBook book) {
        this.directory = directory;
        this.book = book;
    }

    /**
     * @param insee code of the commune; null where it is not said yet, which means the tenant's own
     */
    public DaysOff at(@Nullable String insee) {
        return new DaysOff(
                Territory.of(insee == null ? seat(directory.current()) : insee),
                book.present().periods());
    }

    private static String seat(Tenant tenant) {
        return tenant.houses().stream()
                .map(Tenant.House::insee)
                .findFirst()
                .orElseGet(() -> tenant.communes().getFirst());
    }
}
