package fr.parvis.actions.agenda;

import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import java.time.InstantSource;
import java.util.function.Predicate;

/** Gives a member or a partner a calendar of their own. */
public final class OpenFeed {

    private final Feeds feeds;
    private final Members members;
    private final InstantSource clock;

    public OpenFeed(Feeds feeds, Members members, InstantSource clock) {
        this.feeds = feeds;
        this.members = members;
        this.clock = clock;
    }

    /** Repeated under the same id, it is opened once. */
    public Feed open(FeedId id, FeedKind kind, String about) {
        requireKnown(kind, about);
        var feed = new Feed(id, kind, about, clock.instant());
        return feeds.add(feed) ? feed : feeds.byId(id).orElseThrow(FeedNotFound::new);
    }

    private void requireKnown(FeedKind kind, String about) {
        if (kind == FeedKind.MEMBER && !isInTeam(members, about)) {
            throw new FeedUnfit();
        }
    }

    static boolean isInTeam(Members members, String about) {
        return members.byId(new MemberId(about)).filter(Predicate.not(Member::left)).isPresent();
    }
}
