package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionStale;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises the partners whose names were typed in a planning. */
public class MatchPartners {

    private static final int TRIES = 10;

    private final KnownPartners partners;
    private final ImportedRows rows;
    private final Actions actions;

    public MatchPartners(KnownPartners partners, ImportedRows rows, Actions actions) {
        this.partners = partners;
        this.rows = rows;
        this.actions = actions;
    }

    /** A partner is there, or is called otherwise: it is recognised wherever it was typed. */
    public void learn(String partnerId, String name, long version) {
        String key = PartnerName.key(name);
        partners.learn(partnerId, key, version);
        Map<String, String> ids = partners.idsOf(Set.of(key));
        rows.eachNaming(key, row -> match(row, ids));
    }

    /**
     * @param ids of partners, by the keys of their names
     */
    void match(List<ImportedRow> some, Map<String, String> ids) {
        if (!ids.isEmpty()) {
            some.forEach(row -> match(row, ids));
        }
    }

    static List<PartnerRef> refs(List<String> typed, Map<String, String> ids) {
        return typed.stream()
                .map(name -> new PartnerRef(name, ids.get(PartnerName.key(name))))
                .toList();
    }

    /** The ids of those that are known, by the keys of their names. */
    Map<String, String> idsOf(List<String> typed) {
        return partners.idsOf(typed.stream().map(PartnerName::key).collect(Collectors.toSet()));
    }

    private void match(ImportedRow row, Map<String, String> ids) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<Action> known =
                    actions.byId(row.actionId()).filter(it -> it.cancelled() == null);
            if (known.isEmpty() || matched(known.get(), ids)) {
                return;
            }
        }
        throw new ActionStale();
    }

    /** False where somebody else changed the action just now. */
    private boolean matched(Action action, Map<String, String> ids) {
        Plan plan = with(action.plan(), ids);
        if (plan.equals(action.plan())) {
            return true;
        }
        Action changed = action.change(plan);
        return actions.save(changed, changed.changed());
    }

    private static Plan with(Plan plan, Map<String, String> ids) {
        Organisation by = plan.organisation();
        List<PartnerRef> refs = by.partners().stream().map(ref -> known(ref, ids)).toList();
        return new Plan(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId(),
                plan.houseId(),
                plan.place(),
                plan.themes(),
                new Organisation(by.lead(), by.ourRole(), by.organiser(), refs),
                plan.admission(),
                plan.arrangements());
    }

    private static PartnerRef known(PartnerRef ref, Map<String, String> ids) {
        return ref.partnerId() != null
                ? ref
                : new PartnerRef(ref.name(), ids.get(PartnerName.key(ref.name())));
    }
}
