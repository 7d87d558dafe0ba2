package fr.parvis.actions.group;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import java.util.List;

/**
 * What became of a group.
 *
 * @param persons who came at least once, each counted once
 * @param attendances how often somebody came
 */
public record GroupFigures(int members, int persons, int attendances) {

    static GroupFigures of(List<List<Booking>> byMember) {
        var came =
                byMember.stream()
                        .map(all -> (int) all.stream().filter(GroupFigures::came).count())
                        .toList();
        return new GroupFigures(
                byMember.size(),
                (int) came.stream().filter(times -> times > 0).count(),
                came.stream().mapToInt(Integer::intValue).sum());
    }

    private static boolean came(Booking booking) {
        return booking.attendance() == Attendance.CAME;
    }
}
