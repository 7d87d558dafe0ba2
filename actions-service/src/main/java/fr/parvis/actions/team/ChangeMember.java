package fr.parvis.actions.team;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes somebody's page, if nobody else did in the meantime. */
public final class ChangeMember {

    private static final int MOST_ABSENCES = 200;

    private final Members members;
    private final TenantDirectory directory;
    private final Ids ids;

    public ChangeMember(Members members, TenantDirectory directory, Ids ids) {
        this.members = members;
        this.directory = directory;
        this.ids = ids;
    }

    public Member change(MemberId id, long seen, MemberProfile typed) {
        var profile = ProfileRules.checked(typed, directory.current().region());
        return change(id, seen, it -> it.change(profile));
    }

    public Member away(MemberId id, long seen, AbsenceDraft typed) {
        var absence = typed.absence(ids.next().toString());
        return change(
                id,
                seen,
                it -> {
                    refuseBeyond(it.absences().size());
                    return it.away(absence);
                });
    }

    public Member back(MemberId id, long seen, String absenceId) {
        return change(id, seen, it -> it.back(absenceId));
    }

    /**
     * @param deputyship null ends it
     */
    public Member standIn(MemberId id, long seen, @Nullable Deputyship deputyship) {
        if (deputyship != null && deputyship.to().isBefore(deputyship.from())) {
            throw MemberUnfit.because("/to", "before-start", "La fin vient après le début.");
        }
        return change(
                id,
                seen,
                it -> {
                    refuseDeputy(it, deputyship);
                    return it.standIn(deputyship);
                });
    }

    /** Forgets all but the name, by which past actions stay readable. */
    public Member leave(MemberId id, long seen) {
        return change(id, seen, Member::leave);
    }

    private Member change(MemberId id, long seen, UnaryOperator<Member> change) {
        Member present = members.byId(id).filter(it -> !it.left()).orElseThrow(MemberNotFound::new);
        Member changed = change.apply(present);
        var facts = changed.told(present, directory.current().zone()).stream().toList();
        if (present.version() != seen || !members.save(changed, List.copyOf(facts))) {
            throw new MemberStale();
        }
        return changed;
    }

    private static void refuseDeputy(Member member, @Nullable Deputyship deputyship) {
        if (deputyship != null && member.profile().userId() == null) {
            throw MemberUnfit.because(
                    "", "account-missing", "Cette personne n’a pas de compte relié à sa fiche.");
        }
        if (deputyship != null && Tenancy.actor().id().equals(member.profile().userId())) {
            throw new OwnDeputy();
        }
    }

    private static void refuseBeyond(int absences) {
        if (absences >= MOST_ABSENCES) {
            throw MemberUnfit.because(
                    "",
                    "too-many",
                    "Cette fiche porte déjà " + MOST_ABSENCES + " absences\u00a0: retirez-en.");
        }
    }
}
