package fr.parvis.actions.workbook;

import fr.parvis.starter.tenancy.Tenant;
import java.time.LocalDate;

/** Gathers what the rows of one import are written by. */
public final class PrepareImport {

    private final ImportedRows rows;
    private final MatchPartners partners;
    private final MakeRows make;
    private final AttendedFigures figures;

    public PrepareImport(
            ImportedRows rows, MatchPartners partners, MakeRows make, AttendedFigures figures) {
        this.rows = rows;
        this.partners = partners;
        this.make = make;
        this.figures = figures;
    }

    WriteRows now(Tenant tenant, LocalDate today) {
        return new WriteRows(rows, partners, make, make.now(tenant), figures, today);
    }
}
