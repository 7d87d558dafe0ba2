package fr.parvis.actions.homevisit;

import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.tenancy.Tenant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says in French who went where, and what was last heard. */
public final class DescribeVisit {
    private static final char NO_BREAK = '\u00a0';
    private final Occurrences occurrences;
    private final Members members;
    private final Supplier<Tenant> tenant;

    public DescribeVisit(Occurrences occurrences, Members members, Supplier<Tenant> tenant) {
        this.occurrences = occurrences;
        this.members = members;
        this.tenant = tenant;
    }

    public String visitor(HomeVisit visit) {
        return member(visit).map(it -> it.profile().name()).orElse("un membre de l’équipe");
    }

    /** As people of the region read it aloud; null where it is not known. */
    public @Nullable String phone(HomeVisit visit) {
        return member(visit)
                .map(it -> it.profile().phone())
                .map(it -> Phones.spoken(it, tenant.get().region()).replace(' ', NO_BREAK))
                .orElse(null);
    }

    public String place(HomeVisit visit) {
        return occurrences
                .byId(new OccurrenceId(visit.date().occurrenceId()))
                .map(it -> BookedDate.of(it).place())
                .filter(it -> !it.isEmpty())
                .orElse("lieu non précisé");
    }

    /** « arrivée signalée jeudi 12 mars à 9 h ». */
    public static String lastSign(HomeVisit visit, ZoneId zone) {
        var out = visit.signs().checkOut();
        var in = visit.signs().checkIn();
        if (out != null) {
            return "départ signalé " + FrenchTimes.moment(out.at(), zone);
        }
        return in == null
                ? "aucun depuis l’accord"
                : "arrivée signalée " + FrenchTimes.moment(in.at(), zone);
    }

    private Optional<Member> member(HomeVisit visit) {
        return members.byId(new MemberId(visit.plan().visitorId()));
    }
}
