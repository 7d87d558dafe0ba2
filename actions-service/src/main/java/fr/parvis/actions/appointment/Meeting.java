package fr.parvis.actions.appointment;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where one of us receives one person.
 *
 * @param houseId where it is at a house
 * @param memberId who receives; null where nobody took it yet
 */
public record Meeting(
        Period period, Place place, @Nullable HouseId houseId, @Nullable String memberId) {

    Crew crew() {
        return memberId == null ? Crew.NOBODY : new Crew(List.of(memberId), List.of(), null);
    }

    Content says(Content draft) {
        return new Content(
                draft.practice(),
                "Rendez-vous",
                null,
                null,
                houseId,
                place,
                draft.themes(),
                draft.partners(),
                draft.admission());
    }
}
