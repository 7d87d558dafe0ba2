package fr.parvis.actions.travel;

import fr.parvis.starter.tenancy.TenantDirectory;

/** The way between the communes of the present tenant, on its roads. */
public final class TravelHere {

    private final TenantDirectory directory;
    private final RoadBook book;

    public TravelHere(TenantDirectory directory, RoadBook book) {
        this.directory = directory;
        this.book = book;
    }

    public Travel now() {
        return new Travel(directory.current().centres(), book.present().roads());
    }
}
