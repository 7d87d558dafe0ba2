package fr.parvis.actions.team;

import fr.parvis.starter.tenancy.TenantDirectory;

/** Takes somebody into the team under an id that is its own; said again, nothing happens twice. */
public final class JoinTeam {

    private final Members members;
    private final TenantDirectory directory;

    public JoinTeam(Members members, TenantDirectory directory) {
        this.members = members;
        this.directory = directory;
    }

    public Member join(MemberId id, MemberProfile typed) {
        var profile = ProfileRules.checked(typed, directory.current().region());
        Member member = Member.join(id, profile);
        return members.add(member) ? member : members.byId(id).orElseThrow(MemberNotFound::new);
    }
}
