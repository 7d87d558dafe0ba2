package fr.parvis.actions.agenda;

import fr.parvis.actions.agenda.CalendarEntry.State;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Written;
import fr.parvis.actions.occurrence.WrittenOccurrences;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.team.Members;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one member or one partner. Of a home visit a member reads when and in which commune,
 * never at whose home: the calendar lies on servers of others.
 */
public final class ReadFeed {

    private static final int MOST = 5000;

    private final WrittenOccurrences occurrences;
    private final Members members;
    private final InstantSource clock;

    public ReadFeed(WrittenOccurrences occurrences, Members members, InstantSource clock) {
        this.occurrences = occurrences;
        this.members = members;
        this.clock = clock;
    }

    /** Who has left the team follows nothing any more. */
    public List<CalendarEntry> entries(Feed feed) {
        if (feed.kind() == FeedKind.MEMBER && !OpenFeed.isInTeam(members, feed.about())) {
            throw new FeedNotFound();
        }
        return occurrences.first(search(feed), MOST).stream()
                .filter(it -> concerns(feed, it.occurrence()))
                .map(ReadFeed::entry)
                .toList();
    }

    private OccurrenceSearch search(Feed feed) {
        var window = Window.around(clock.instant());
        return switch (feed.kind()) {
            case MEMBER -> search(window, feed.about(), null);
            case PARTNER -> search(window, null, new Onlooker(feed.about()));
        };
    }

    private static OccurrenceSearch search(
            Window window, @Nullable String member, @Nullable Onlooker eyes) {
        return new OccurrenceSearch(
                window.from(), window.to(), null, null, null, member, null, null, null, null, eyes);
    }

    /** A partner follows what it takes part in, and finds the rest in the public agenda. */
    private static boolean concerns(Feed feed, Occurrence occurrence) {
        return switch (feed.kind()) {
            case MEMBER -> true;
            case PARTNER -> occurrence.content().partnerIds().contains(feed.about());
        };
    }

    private static CalendarEntry entry(Written written) {
        var occurrence = written.occurrence();
        var content = occurrence.content();
        var hidden = content.practice().isPrivate();
        return new CalendarEntry(
                occurrence.id(),
                occurrence.sequence(),
                state(occurrence),
                summary(occurrence, hidden),
                hidden ? null : content.description(),
                location(occurrence, hidden),
                occurrence.period(),
                content.themes().stream().map(Theme::label).toList(),
                written.at(),
                null);
    }

    private static String summary(Occurrence occurrence, boolean hidden) {
        var content = occurrence.content();
        return PublicEntry.summary(
                Standing.of(occurrence, false),
                hidden ? content.practice().label() : content.title());
    }

    private static @Nullable String location(Occurrence occurrence, boolean hidden) {
        return Optional.ofNullable(occurrence.content().place())
                .map(Spot::of)
                .map(it -> hidden ? it.commune() : it.words())
                .orElse(null);
    }

    private static State state(Occurrence occurrence) {
        return switch (occurrence.state()) {
            case POSTPONED, CANCELLED -> State.CANCELLED;
            case SCHEDULED, HELD -> occurrence.announced() ? State.CONFIRMED : State.TENTATIVE;
        };
    }
}
