package fr.parvis.actions.sharing;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.EquipmentNotFound;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says to whom an action or a thing is shown, if nobody else did in the meantime. */
public final class NameNeighbours {

    private final Shares shares;
    private final Actions actions;
    private final Equipments equipments;
    private final TenantDirectory directory;

    public NameNeighbours(
            Shares shares, Actions actions, Equipments equipments, TenantDirectory directory) {
        this.shares = shares;
        this.actions = actions;
        this.equipments = equipments;
        this.directory = directory;
    }

    /** To whom it is shown now; refuses where there is no such thing. */
    public Share present(SharedKind kind, String id) {
        requireThere(kind, id);
        return shares.of(kind, id);
    }

    public Share name(SharedKind kind, String id, long seen, List<Agreement> agreements) {
        Share present = present(kind, id);
        requireFit(agreements);
        Share changed = present.agree(agreements);
        if (present.version() != seen
                || !shares.save(changed, ShareChanged.between(present, changed))) {
            throw new ShareStale();
        }
        return changed;
    }

    private void requireThere(SharedKind kind, String id) {
        switch (kind) {
            case ACTION -> {
                var action = actions.byId(new ActionId(id)).orElseThrow(ActionNotFound::new);
                if (action.plan().practice().isPrivate()) {
                    throw ShareUnfit.isPrivate();
                }
            }
            case EQUIPMENT ->
                    equipments
                            .byId(new EquipmentId(id))
                            .filter(it -> !it.retired())
                            .orElseThrow(EquipmentNotFound::new);
        }
    }

    private void requireFit(List<Agreement> agreements) {
        var flaws = new ArrayList<Flaw>();
        IntStream.range(0, agreements.size())
                .forEach(at -> flaws.addAll(flaws(agreements.get(at), "/neighbours/" + at)));
        if (agreements.stream().map(Agreement::neighbour).distinct().count() < agreements.size()) {
            flaws.add(new Flaw("/neighbours", "named-twice", "Un voisin est nommé deux fois."));
        }
        if (!flaws.isEmpty()) {
            throw new ShareUnfit(flaws);
        }
    }

    private List<Flaw> flaws(Agreement agreement, String at) {
        var neighbour = agreement.neighbour();
        if (directory.bySiren(neighbour).isEmpty() || neighbour.equals(Tenancy.current())) {
            return List.of(
                    new Flaw(
                            at + "/siren",
                            "unknown-neighbour",
                            "Choisissez une autre intercommunalité de la liste."));
        }
        return agreement.isBackwards()
                ? List.of(
                        new Flaw(
                                at + "/until",
                                "until-before-from",
                                "Le dernier jour est avant le premier."))
                : List.of();
    }
}
