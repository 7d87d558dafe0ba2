package fr.parvis.actions.sharing;

import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.Elsewhere;
import fr.parvis.actions.agenda.ReadElsewhere;
import fr.parvis.actions.agenda.Spot;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows to the public what neighbours share and open to everyone: it books on their page. */
public final class ShowSharedDates implements ReadElsewhere {

    private static final int MOST = 200;

    private final SharedDates dates;
    private final TenantDirectory directory;
    private final Addresses addresses;

    public ShowSharedDates(SharedDates dates, TenantDirectory directory, Addresses addresses) {
        this.dates = dates;
        this.directory = directory;
        this.addresses = addresses;
    }

    @Override
    public List<Elsewhere> between(Instant from, Instant to, @Nullable String commune) {
        return dates.between(from, to, null, MOST).stream()
                .filter(it -> it.openToPublic() && it.state().isOn())
                .filter(it -> commune == null || commune.equals(it.insee()))
                .flatMap(this::shown)
                .toList();
    }

    private Stream<Elsewhere> shown(SharedDate date) {
        return directory.bySiren(date.owner()).stream().map(it -> shown(date, it));
    }

    private Elsewhere shown(SharedDate date, Tenant owner) {
        return new Elsewhere(
                owner.houseName(),
                date.title(),
                date.period(),
                words(date),
                addresses.page(owner, new OccurrenceId(date.id())));
    }

    private static @Nullable String words(SharedDate date) {
        var insee = date.insee();
        if (insee == null) {
            return date.place();
        }
        return new Spot(insee, Spot.commune(insee), date.place()).words();
    }
}
