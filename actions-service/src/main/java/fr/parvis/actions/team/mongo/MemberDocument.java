package fr.parvis.actions.team.mongo;

import fr.parvis.actions.team.Absence;
import fr.parvis.actions.team.Deputyship;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.MemberProfile;
import fr.parvis.actions.team.WorkingHours;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team as stored.
 *
 * @param linked whether it has an account, which is then its own
 */
record MemberDocument(
        @BsonId String id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String userId,
        boolean linked,
        List<WorkingHours> workingHours,
        Set<String> favouriteThemes,
        @Nullable Integer weeklyCapacityMinutes,
        @Nullable String homeInsee,
        List<Absence> absences,
        @Nullable Deputyship deputyship,
        boolean left,
        long version) {

    static MemberDocument of(Member member) {
        MemberProfile profile = member.profile();
        return new MemberDocument(
                member.id().value(),
                profile.name(),
                profile.email(),
                profile.phone(),
                profile.userId(),
                profile.userId() != null,
                profile.workingHours(),
                profile.favouriteThemes(),
                profile.weeklyCapacityMinutes(),
                profile.homeInsee(),
                member.absences(),
                member.deputyship(),
                member.left(),
                member.version());
    }

    Member member() {
        var profile =
                new MemberProfile(
                        name,
                        email,
                        phone,
                        userId,
                        workingHours,
                        favouriteThemes,
                        weeklyCapacityMinutes,
                        homeInsee);
        return new Member(new MemberId(id), profile, absences, deputyship, left, version);
    }
}
