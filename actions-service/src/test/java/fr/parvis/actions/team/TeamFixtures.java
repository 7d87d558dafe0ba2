package fr.parvis.actions.team;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People of a team to test with. */
public final class TeamFixtures {

    private TeamFixtures() {}

    public static Member aMember(String name) {
        return Member.join(newId(), named(name));
    }

    public static Member withAccount(String name, String userId) {
        return Member.join(newId(), profile(name, null, userId, List.of()));
    }

    public static MemberProfile named(String name) {
        return profile(name, null, null, List.of());
    }

    public static MemberProfile profile(
            String name,
            @Nullable String email,
            @Nullable String userId,
            List<WorkingHours> hours) {
        return new MemberProfile(name, email, null, userId, hours, Set.of(), null, null);
    }

    public static MemberId newId() {
        return new MemberId(UUID.randomUUID().toString());
    }
}
