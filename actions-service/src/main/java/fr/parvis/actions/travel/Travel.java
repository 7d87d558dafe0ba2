package fr.parvis.actions.travel;

import fr.parvis.starter.tenancy.Tenant.Position;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Estimates how long it takes from one commune to another.
 *
 * @param centres of communes, by INSEE code
 */
public record Travel(Map<String, Position> centres, Roads roads) {

    /** In minutes; none within a commune; empty where a centre is not known. */
    public OptionalInt minutes(String fromInsee, String toInsee) {
        if (fromInsee.equals(toInsee)) {
            return OptionalInt.of(0);
        }
        Position from = centres.get(fromInsee);
        Position to = centres.get(toInsee);
        return from == null || to == null
                ? OptionalInt.empty()
                : OptionalInt.of(roads.minutes(Distance.km(from, to)));
    }
}
