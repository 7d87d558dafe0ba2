package fr.parvis.actions.followed;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A rule that cannot be followed, or one calendar too many. */
public class FollowedUnfit extends Refusal {
    private FollowedUnfit(Flaw flaw) {
        super(
                Kind.RULE,
                flaw.code(),
                flaw.message(),
                "Corrigez le champ signalé puis enregistrez de nouveau.",
                List.of(flaw));
    }

    static FollowedUnfit unknownCommune() {
        return new FollowedUnfit(
                new Flaw("/communes", "unknown-commune", "Donnez des codes INSEE de communes."));
    }

    static FollowedUnfit withoutCentres() {
        return new FollowedUnfit(
                new Flaw(
                        "/withinKm",
                        "centres-missing",
                        "Sans les centres des communes, aucune distance ne se calcule ici."));
    }

    static FollowedUnfit tooMany() {
        return new FollowedUnfit(
                new Flaw("", "too-many-followed", "Suivez au plus 20 agendas à la fois."));
    }
}
