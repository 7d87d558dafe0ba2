package fr.parvis.actions.renewal;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.rhythm.Rhythm;
import fr.parvis.actions.rhythm.Rhythms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies the dates of an action: those of its rules by the rules, the others on their weekday. */
public final class CarryDates {

    private final Rhythms rhythms;
    private final Occurrences occurrences;
    private final CarryRhythm byRule;
    private final CarryDate byItself;

    public CarryDates(
            Rhythms rhythms, Occurrences occurrences, CarryRhythm byRule, CarryDate byItself) {
        this.rhythms = rhythms;
        this.occurrences = occurrences;
        this.byRule = byRule;
        this.byItself = byItself;
    }

    CarriedOver carry(Renewal renewal, Action old, ActionId to) {
        List<Rhythm> rules = rhythms.ofAction(old.id());
        Set<String> made = rules.stream().flatMap(CarryDates::ids).collect(Collectors.toSet());
        Stream<CarriedOver> others =
                occurrences.ofAction(old.id()).stream()
                        .filter(CarryDates::isDoneAgain)
                        .filter(date -> !made.contains(date.id().value()))
                        .map(date -> byItself.carry(renewal, date, to));
        return Stream.concat(rules.stream().map(rule -> byRule.carry(renewal, rule, to)), others)
                .reduce(CarriedOver.NOTHING, CarriedOver::and);
    }

    private static Stream<String> ids(Rhythm rule) {
        return rule.timing().dates().stream().map(date -> rule.dateId(date).toString());
    }

    private static boolean isDoneAgain(Occurrence date) {
        return date.state() == OccurrenceState.SCHEDULED || date.state() == OccurrenceState.HELD;
    }
}
