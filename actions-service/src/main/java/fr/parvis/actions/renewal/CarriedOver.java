package fr.parvis.actions.renewal;

import fr.parvis.actions.rhythm.RefusedDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new season took over.
 *
 * @param leftOut dates that would lie outside the new season
 * @param refused dates that could not be had, each with its reason
 */
public record CarriedOver(int actions, int dates, int leftOut, List<RefusedDate> refused) {

    static final CarriedOver NOTHING = new CarriedOver(0, 0, 0, List.of());
    static final CarriedOver LEFT_OUT = new CarriedOver(0, 0, 1, List.of());

    static CarriedOver action() {
        return new CarriedOver(1, 0, 0, List.of());
    }

    static CarriedOver dates(int asked, List<RefusedDate> refused) {
        return new CarriedOver(0, asked - refused.size(), 0, refused);
    }

    CarriedOver and(CarriedOver other) {
        List<RefusedDate> all = new ArrayList<>(refused);
        all.addAll(other.refused);
        return new CarriedOver(
                actions + other.actions,
                dates + other.dates,
                leftOut + other.leftOut,
                List.copyOf(all));
    }
}
