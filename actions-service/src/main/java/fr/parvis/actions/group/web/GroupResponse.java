package fr.parvis.actions.group.web;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.group.Group;
import fr.parvis.actions.group.GroupFigures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A group, its people once and their dates one by one. */
record GroupResponse(
        String id,
        String actionId,
        String name,
        GroupFigures figures,
        List<MemberResponse> members,
        long version) {

    /**
     * @param name null once the person is forgotten
     */
    record MemberResponse(String id, @Nullable String name, List<AttendedResponse> dates) {

        static MemberResponse of(String member, List<Booking> dates) {
            var name =
                    dates.stream()
                            .map(Booking::person)
                            .filter(Objects::nonNull)
                            .map(Person::name)
                            .findFirst()
                            .orElse(null);
            return new MemberResponse(
                    member, name, dates.stream().map(AttendedResponse::of).toList());
        }
    }

    record AttendedResponse(
            String bookingId,
            String occurrenceId,
            Standing state,
            @Nullable Attendance attendance) {

        static AttendedResponse of(Booking booking) {
            return new AttendedResponse(
                    booking.id(), booking.occurrenceId(), booking.standing(), booking.attendance());
        }
    }

    static GroupResponse of(
            Group group, GroupFigures figures, Map<String, List<Booking>> byMember) {
        return new GroupResponse(
                group.id(),
                group.action().value(),
                group.name(),
                figures,
                byMember.entrySet().stream()
                        .map(each -> MemberResponse.of(each.getKey(), each.getValue()))
                        .toList(),
                group.version());
    }
}
