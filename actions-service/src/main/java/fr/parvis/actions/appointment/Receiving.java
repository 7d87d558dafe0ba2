package fr.parvis.actions.appointment;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.professional.ProfessionalId;
import fr.parvis.actions.professional.ProfessionalNotFound;
import fr.parvis.actions.professional.Professionals;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose appointments are looked at. */
public final class Receiving {

    private static final int MOST = 500;

    private final Predicate<Occurrence> ours;
    private final Set<ActionId> actions;

    private Receiving(Predicate<Occurrence> ours, Stream<Professional> visitors) {
        this.ours = ours;
        this.actions =
                visitors.flatMap(it -> it.profile().actions().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Of everyone who visits, and ours. */
    public static Receiving everyone(Professionals professionals, AppointmentBook book) {
        return new Receiving(book::holds, professionals.inOrder(null, MOST).stream());
    }

    /** Of one who visits. */
    public static Receiving only(Professionals professionals, ProfessionalId id) {
        var one = professionals.byId(id).orElseThrow(ProfessionalNotFound::new);
        return new Receiving(date -> false, Stream.of(one));
    }

    boolean includes(Occurrence date) {
        return actions.contains(date.actionId()) || ours.test(date);
    }
}
