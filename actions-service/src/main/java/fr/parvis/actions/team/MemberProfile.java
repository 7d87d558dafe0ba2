package fr.parvis.actions.team;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody of the team.
 *
 * @param phone E.164
 * @param userId subject of the account in Keycloak; null while it is not known
 * @param workingHours empty where they are not known
 * @param favouriteThemes codes of data·inclusion
 * @param weeklyCapacityMinutes how long a week may be spent outside the walls; null: not said
 * @param homeInsee commune from which the person sets out
 */
public record MemberProfile(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String userId,
        List<WorkingHours> workingHours,
        Set<String> favouriteThemes,
        @Nullable Integer weeklyCapacityMinutes,
        @Nullable String homeInsee) {

    public MemberProfile {
        workingHours = List.copyOf(workingHours);
        favouriteThemes = Set.copyOf(favouriteThemes);
    }

    MemberProfile withPhone(@Nullable String e164) {
        return new MemberProfile(
                name,
                email,
                e164,
                userId,
                workingHours,
                favouriteThemes,
                weeklyCapacityMinutes,
                homeInsee);
    }

    MemberProfile withUser(String changed) {
        return new MemberProfile(
                name,
                email,
                phone,
                changed,
                workingHours,
                favouriteThemes,
                weeklyCapacityMinutes,
                homeInsee);
    }

    /** Only the name, by which the past stays readable. */
    MemberProfile forgotten() {
        return new MemberProfile(name, null, null, null, List.of(), Set.of(), null, null);
    }
}
