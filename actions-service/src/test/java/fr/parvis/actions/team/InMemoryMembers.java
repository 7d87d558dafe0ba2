package fr.parvis.actions.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The team of one tenant, for fast tests of the rules. */
public final class InMemoryMembers implements Members {

    private final Map<MemberId, Member> stored = new ConcurrentHashMap<>();
    private final List<DeputyNamed> told = new ArrayList<>();

    /** The facts of all writes, in order. */
    public List<DeputyNamed> told() {
        return List.copyOf(told);
    }

    @Override
    public Optional<Member> byId(MemberId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Member> byIds(List<MemberId> ids) {
        return sorted().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public Optional<Member> byUser(String userId) {
        return sorted().filter(it -> userId.equals(it.profile().userId())).findFirst();
    }

    @Override
    public List<Member> inOrder(@Nullable MemberId after, int limit) {
        return sorted().filter(it -> !it.left())
                .filter(it -> after == null || it.id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return sorted().filter(it -> !it.left()).count();
    }

    @Override
    public boolean add(Member member) {
        refuseKnown(member);
        return stored.putIfAbsent(member.id(), member) == null;
    }

    @Override
    public boolean save(Member changed, List<DeputyNamed> facts) {
        refuseKnown(changed);
        Member present = stored.get(changed.id());
        boolean saved =
                present != null
                        && present.version() == changed.version() - 1
                        && stored.replace(changed.id(), present, changed);
        if (saved) {
            told.addAll(facts);
        }
        return saved;
    }

    private void refuseKnown(Member member) {
        String user = member.profile().userId();
        boolean known =
                user != null
                        && sorted().anyMatch(
                                        it ->
                                                !it.id().equals(member.id())
                                                        && Objects.equals(
                                                                user, it.profile().userId()));
        if (known) {
            throw new MemberKnown();
        }
    }

    private Stream<Member> sorted() {
        return stored.values().stream().sorted(Comparator.comparing(it -> it.id().value()));
    }
}
