package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.season.Seasons;
import fr.parvis.actions.tour.Tours;
import fr.parvis.starter.tenancy.Tenant;

/** Makes of rows what they plan. */
public final class MakeRows {

    private static final int SEASONS = 100;

    private final Actions actions;
    private final Occurrences occurrences;
    private final Tours tours;
    private final Seasons seasons;
    private final RecogniseCrew crew;

    public MakeRows(
            Actions actions,
            Occurrences occurrences,
            Tours tours,
            Seasons seasons,
            RecogniseCrew crew) {
        this.actions = actions;
        this.occurrences = occurrences;
        this.tours = tours;
        this.seasons = seasons;
        this.crew = crew;
    }

    /** With the seasons, people and things that there are now. */
    RowDrafts now(Tenant tenant) {
        return new RowDrafts(
                seasons.latestFirst(null, SEASONS),
                crew.now(tenant.siren().value()),
                tenant.zone());
    }

    /** Again, nothing is made twice. */
    void make(RowDrafts drafts) {
        actions.addAll(drafts.actions());
        tours.addAll(drafts.tours());
        occurrences.addAll(drafts.occurrences());
        drafts.clear();
    }
}
