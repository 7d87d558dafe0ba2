package fr.parvis.actions.team.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.team.DeputyNamed;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.MemberKnown;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.Taken;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoMembers implements Members {

    private static final Bson LINKED = eq("linked", true);
    private static final Bson HERE = eq("left", false);

    private final TenantCollection<MemberDocument> members;

    MongoMembers(Store store) {
        members =
                store.collection(
                        "members",
                        MemberDocument.class,
                        Index.on("tenant", "left", "_id"),
                        Index.on("tenant", "userId").unique().where(LINKED));
    }

    @Override
    public Optional<Member> byId(MemberId id) {
        return members.byId(id.value()).map(MemberDocument::member);
    }

    @Override
    public List<Member> byIds(List<MemberId> ids) {
        var wanted = in("_id", ids.stream().map(MemberId::value).toList());
        return members.find(wanted, Sorts.ascending("_id"), ids.size() + 1).stream()
                .map(MemberDocument::member)
                .toList();
    }

    @Override
    public Optional<Member> byUser(String userId) {
        return members.first(and(eq("userId", userId), LINKED)).map(MemberDocument::member);
    }

    @Override
    public List<Member> inOrder(@Nullable MemberId after, int limit) {
        var rest = after == null ? empty() : gt("_id", after.value());
        return members.find(and(HERE, rest), Sorts.ascending("_id"), limit).stream()
                .map(MemberDocument::member)
                .toList();
    }

    @Override
    public long count() {
        return members.count(HERE);
    }

    @Override
    public boolean add(Member member) {
        boolean added = members.insertIfAbsent(MemberDocument.of(member), List.of());
        if (!added && byId(member.id()).isEmpty()) {
            throw new MemberKnown();
        }
        return added;
    }

    @Override
    public boolean save(Member changed, List<DeputyNamed> facts) {
        try {
            members.replace(MemberDocument.of(changed), changed.version() - 1, facts);
            return true;
        } catch (StaleVersion stale) {
            return false;
        } catch (Taken account) {
            throw new MemberKnown();
        }
    }
}
