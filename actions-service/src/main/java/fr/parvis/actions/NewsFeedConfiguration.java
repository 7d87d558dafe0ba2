package fr.parvis.actions;

import fr.parvis.actions.news.WriteNews;
import fr.parvis.actions.newsfeed.DecideHeard;
import fr.parvis.actions.newsfeed.HeardNews;
import fr.parvis.actions.newsfeed.KeepFeeds;
import fr.parvis.actions.newsfeed.NewsFeeds;
import fr.parvis.actions.newsfeed.PollFeed;
import fr.parvis.actions.newsfeed.ReadFeedFormat;
import fr.parvis.actions.outside.Outside;
import fr.parvis.actions.outside.OutsideRule;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of news from feeds. */
@Configuration
class NewsFeedConfiguration {

    @Bean
    KeepFeeds keepFeeds(NewsFeeds feeds, OutsideRule addresses, InstantSource clock) {
        return new KeepFeeds(feeds, addresses, clock);
    }

    @Bean
    PollFeed pollFeed(
            NewsFeeds feeds,
            HeardNews heard,
            Outside outside,
            ReadFeedFormat format,
            InstantSource clock) {
        return new PollFeed(feeds, heard, outside, format, clock);
    }

    @Bean
    DecideHeard decideHeard(HeardNews heard, WriteNews write) {
        return new DecideHeard(heard, write);
    }
}
