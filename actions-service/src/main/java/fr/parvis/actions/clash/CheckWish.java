package fr.parvis.actions.clash;

import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Says what would stand in the way of a date, and what should be looked at; changes nothing. */
public final class CheckWish {

    private final FindClashes find;
    private final Names names;
    private final Members members;
    private final TenantDirectory directory;

    public CheckWish(FindClashes find, Names names, Members members, TenantDirectory directory) {
        this.find = find;
        this.names = names;
        this.members = members;
        this.directory = directory;
    }

    public List<Clash> clashes(Wish wish) {
        return find.of(wish.wanted(names));
    }

    public List<Warning> warnings(Wish wish) {
        return members.byIds(wish.staff().stream().map(MemberId::new).toList()).stream()
                .flatMap(it -> warning(it, wish.startsAt(), wish.endsAt()))
                .toList();
    }

    private Stream<Warning> warning(Member member, Instant from, Instant to) {
        var zone = directory.current().zone();
        return member
                .concern(from.atZone(zone), to.atZone(zone))
                .map(it -> new Warning(member.id().value(), member.profile().name(), it))
                .stream();
    }
}
