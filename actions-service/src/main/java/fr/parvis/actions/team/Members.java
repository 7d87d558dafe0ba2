package fr.parvis.actions.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The team of the present tenant. */
public interface Members {

    Optional<Member> byId(MemberId id);

    /** Those of these ids that there are, whoever left among them. */
    List<Member> byIds(List<MemberId> ids);

    Optional<Member> byUser(String userId);

    /** Those who have not left, in the order of their ids. */
    List<Member> inOrder(@Nullable MemberId after, int limit);

    /** Those who have not left. */
    long count();

    /** False where this id is taken; refused as {@link MemberKnown} where the account is. */
    boolean add(Member member);

    /**
     * False where the stored one is not the version before this one any more; refused as {@link
     * MemberKnown} where the account is another's.
     */
    boolean save(Member changed, List<DeputyNamed> facts);
}
