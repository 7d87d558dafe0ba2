package fr.parvis.actions.coverage;

import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws the map of the tenant's communes by outlines that it gives; those of others are left out.
 */
public final class TakeOutlines {

    private static final int MOST_POINTS = 100_000;

    private final OutlineBook book;
    private final TenantDirectory tenants;
    private final InstantSource clock;

    public TakeOutlines(OutlineBook book, TenantDirectory tenants, InstantSource clock) {
        this.book = book;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * @param given under the code of today or of before a merger; parts of one commune are joined
     */
    public Outlines take(List<Outline> given) {
        var ours = new LinkedHashMap<String, Outline>();
        given.forEach(
                it -> own(it).forEach(own -> ours.merge(own.insee(), own, TakeOutlines::join)));
        requireFit(ours.values());
        return saved(book.present().by(List.copyOf(ours.values()), clock.instant()));
    }

    /** Cells around the centres are drawn again. */
    public Outlines drop() {
        return saved(book.present().without());
    }

    private Outlines saved(Outlines changed) {
        if (!book.save(changed)) {
            throw new OutlinesStale();
        }
        return changed;
    }

    private Stream<Outline> own(Outline outline) {
        return Communes.official().byCode(outline.insee()).map(Commune::insee).stream()
                .filter(tenants.current().communes()::contains)
                .map(it -> new Outline(it, outline.rings()));
    }

    private static Outline join(Outline one, Outline other) {
        return new Outline(
                one.insee(), Stream.concat(one.rings().stream(), other.rings().stream()).toList());
    }

    private static void requireFit(Collection<Outline> ours) {
        if (ours.isEmpty()) {
            throw OutlinesUnfit.elsewhere();
        }
        if (ours.stream().mapToInt(Outline::points).sum() > MOST_POINTS) {
            throw OutlinesUnfit.tooDetailed();
        }
    }
}
