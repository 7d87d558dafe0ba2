package fr.parvis.actions.renewal;

import fr.parvis.actions.calendar.DayOff;
import fr.parvis.actions.closure.LookUpDaysOff;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.season.Season;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dates of a season that fall on days off, for someone to look through. */
public final class FlagDaysOff {

    private final Occurrences occurrences;
    private final LookUpDaysOff daysOff;
    private final TenantDirectory directory;

    public FlagDaysOff(Occurrences occurrences, LookUpDaysOff daysOff, TenantDirectory directory) {
        this.occurrences = occurrences;
        this.daysOff = daysOff;
        this.directory = directory;
    }

    /** In the order of time. */
    public List<FlaggedDate> of(Season season) {
        List<FlaggedDate> flagged = new ArrayList<>();
        occurrences.each(search(season), date -> flag(date).ifPresent(flagged::add));
        return flagged;
    }

    private Optional<FlaggedDate> flag(Occurrence of) {
        LocalDate date = LocalDate.ofInstant(of.period().startsAt(), zone());
        var place = of.content().place();
        List<DayOff> reasons = daysOff.at(place == null ? null : place.insee()).on(date);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new FlaggedDate(of, date, reasons));
    }

    private OccurrenceSearch search(Season season) {
        return new OccurrenceSearch(
                season.plan().from().atStartOfDay(zone()).toInstant(),
                season.plan().to().plusDays(1).atStartOfDay(zone()).toInstant(),
                null,
                null,
                OccurrenceState.SCHEDULED,
                null,
                null,
                null,
                season.id().value(),
                null,
                null);
    }

    private ZoneId zone() {
        return directory.current().zone();
    }
}
