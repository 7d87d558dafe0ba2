package fr.parvis.actions.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who of the team somebody with an account is; an account is linked at its first use. */
public final class FindMember {

    private static final int WHOLE_TEAM = 500;

    private final Members members;

    public FindMember(Members members) {
        this.members = members;
    }

    /**
     * @param email of the account, as Keycloak verified it
     */
    public Member of(String userId, @Nullable String email) {
        return find(userId, email).orElseThrow(NotInTeam::new);
    }

    /**
     * @param email of the account, as Keycloak verified it
     */
    public Optional<Member> find(String userId, @Nullable String email) {
        return members.byUser(userId).or(() -> byEmail(email).flatMap(it -> link(it, userId)));
    }

    private Optional<Member> byEmail(@Nullable String email) {
        return members.inOrder(null, WHOLE_TEAM).stream()
                .filter(it -> it.profile().userId() == null)
                .filter(it -> email != null && email.equalsIgnoreCase(it.profile().email()))
                .findFirst();
    }

    private Optional<Member> link(Member member, String userId) {
        Member linked = member.change(member.profile().withUser(userId));
        return members.save(linked, List.of()) ? Optional.of(linked) : members.byUser(userId);
    }
}
