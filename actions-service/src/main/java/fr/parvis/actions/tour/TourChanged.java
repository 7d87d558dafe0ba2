package fr.parvis.actions.tour;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.LocalDate;
import java.util.List;

/** A tour as it is now: new, changed, or called off. */
@EventType("actions.tour-changed.v1")
public record TourChanged(
        String tourId,
        TourState state,
        LocalDate date,
        String vehicleId,
        List<String> occurrenceIds,
        long version)
        implements Fact {}
