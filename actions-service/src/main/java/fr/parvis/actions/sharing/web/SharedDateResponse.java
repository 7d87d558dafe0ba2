package fr.parvis.actions.sharing.web;

import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.sharing.SharedDate;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A neighbour's date as it is shown.
 *
 * @param owner name of the intercommunalité that holds it
 * @param house of that intercommunalité, as people say it
 * @param mode how people take a place
 */
record SharedDateResponse(
        String id,
        @Nullable String owner,
        @Nullable String house,
        @Nullable String phone,
        Practice practice,
        String title,
        @Nullable String description,
        @Nullable String insee,
        @Nullable String commune,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        OccurrenceState state,
        BookingMode mode) {

    static SharedDateResponse of(SharedDate date, TenantDirectory directory) {
        var owner = directory.bySiren(date.owner());
        return new SharedDateResponse(
                date.id(),
                owner.map(Tenant::name).orElse(null),
                owner.map(Tenant::houseName).orElse(null),
                owner.map(Tenant::spokenPhone).orElse(null),
                date.practice(),
                date.title(),
                date.description(),
                date.insee(),
                commune(date.insee()),
                date.place(),
                date.period().startsAt(),
                date.period().endsAt(),
                date.state(),
                date.booking());
    }

    private static @Nullable String commune(@Nullable String insee) {
        return insee == null
                ? null
                : Communes.official().byCode(insee).map(Commune::name).orElse(null);
    }
}
