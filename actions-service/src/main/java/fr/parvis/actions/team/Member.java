package fr.parvis.actions.team;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team.
 *
 * @param deputyship when it stands in for the coordinator; null: not at all
 * @param left whether it does not belong to the team any more
 */
public record Member(
        MemberId id,
        MemberProfile profile,
        List<Absence> absences,
        @Nullable Deputyship deputyship,
        boolean left,
        long version) {

    public Member {
        absences = List.copyOf(absences);
    }

    public static Member join(MemberId id, MemberProfile profile) {
        return new Member(id, profile, List.of(), null, false, 1);
    }

    /** Another account does not inherit the rights of a deputy. */
    public Member change(MemberProfile changed) {
        boolean same = Objects.equals(profile.userId(), changed.userId());
        return new Member(id, changed, absences, same ? deputyship : null, left, version + 1);
    }

    public Member away(Absence absence) {
        var all = Stream.concat(absences.stream(), Stream.of(absence)).toList();
        return new Member(id, profile, all, deputyship, left, version + 1);
    }

    public Member back(String absenceId) {
        var rest = absences.stream().filter(it -> !it.id().equals(absenceId)).toList();
        return new Member(id, profile, rest, deputyship, left, version + 1);
    }

    public Member standIn(@Nullable Deputyship changed) {
        return new Member(id, profile, absences, changed, left, version + 1);
    }

    public Member leave() {
        return new Member(id, profile.forgotten(), List.of(), null, true, version + 1);
    }

    /** What others are told where this takes the place of {@code before}. */
    public Optional<DeputyNamed> told(Member before, ZoneId zone) {
        String user = before.profile.userId();
        return user == null || Objects.equals(deputyship, before.deputyship)
                ? Optional.empty()
                : Optional.of(deputy(user, zone));
    }

    /** How it is now, as others are told; empty where it has no account. */
    public Optional<DeputyNamed> present(ZoneId zone) {
        return Optional.ofNullable(profile.userId()).map(user -> deputy(user, zone));
    }

    /** What speaks against this person for this time, in the tenant's zone. */
    public Optional<Concern> concern(ZonedDateTime from, ZonedDateTime to) {
        if (left) {
            return Optional.of(Concern.GONE);
        }
        if (isAway(from, to)) {
            return Optional.of(Concern.ABSENT);
        }
        return isAtWork(from, to) ? Optional.empty() : Optional.of(Concern.OUTSIDE_HOURS);
    }

    private boolean isAway(ZonedDateTime from, ZonedDateTime to) {
        return absences.stream().anyMatch(it -> it.touches(from, to));
    }

    /** Whether one stretch of its hours holds all of this time; unknown hours hold any. */
    private boolean isAtWork(ZonedDateTime from, ZonedDateTime to) {
        return profile.workingHours().isEmpty()
                || profile.workingHours().stream().anyMatch(it -> it.hold(from, to));
    }

    private DeputyNamed deputy(String user, ZoneId zone) {
        return new DeputyNamed(
                id.value(),
                user,
                deputyship == null ? null : deputyship.startsAt(zone),
                deputyship == null ? null : deputyship.endsAt(zone),
                version);
    }
}
