package fr.parvis.actions.occurrence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what an occurrence takes.
 *
 * @param staff ids of the team's members
 * @param equipment ids, vehicles among them
 * @param tourId the tour of which it is a stop
 */
public record Crew(List<String> staff, List<String> equipment, @Nullable String tourId) {

    public static final Crew NOBODY = new Crew(List.of(), List.of(), null);

    public Crew {
        staff = List.copyOf(staff);
        equipment = List.copyOf(equipment);
    }
}
