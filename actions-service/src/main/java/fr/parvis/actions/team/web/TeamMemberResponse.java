package fr.parvis.actions.team.web;

import fr.parvis.actions.team.Absence;
import fr.parvis.actions.team.Deputyship;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberProfile;
import fr.parvis.actions.team.WorkingHours;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody of the team as colleagues see them. */
record TeamMemberResponse(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String userId,
        List<WorkingHours> workingHours,
        Set<String> favouriteThemes,
        @Nullable Integer weeklyCapacityMinutes,
        @Nullable String homeInsee,
        List<Absence> absences,
        @Nullable Deputyship deputy,
        boolean left,
        long version) {

    static TeamMemberResponse of(Member member) {
        MemberProfile profile = member.profile();
        return new TeamMemberResponse(
                member.id().value(),
                profile.name(),
                profile.email(),
                profile.phone(),
                profile.userId(),
                profile.workingHours(),
                profile.favouriteThemes(),
                profile.weeklyCapacityMinutes(),
                profile.homeInsee(),
                member.absences(),
                member.deputyship(),
                member.left(),
                member.version());
    }
}
