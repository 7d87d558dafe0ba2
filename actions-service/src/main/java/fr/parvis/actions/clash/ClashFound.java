package fr.parvis.actions.clash;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Somebody or something would be in two places; each clash is named. */
public class ClashFound extends Refusal {

    private final transient List<Clash> clashes;

    public ClashFound(List<Clash> clashes, ClashWords words) {
        super(
                Kind.CONFLICT,
                "clash",
                words.of(clashes.getFirst()),
                "Changez l’heure ou la personne, ou demandez à la coordination de passer outre.",
                clashes.stream().map(it -> flaw(it, words)).toList());
        this.clashes = List.copyOf(clashes);
    }

    public List<Clash> clashes() {
        return clashes;
    }

    private static Flaw flaw(Clash clash, ClashWords words) {
        boolean person = clash.resource().kind() == Resource.Kind.PERSON;
        return new Flaw(person ? "/staff" : "/equipment", "clash", words.of(clash));
    }
}
