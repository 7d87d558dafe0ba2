package fr.parvis.actions.renewal.kafka;

import fr.parvis.actions.clash.Ruling;
import fr.parvis.actions.renewal.CopySeason;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A season is copied to its end even if the service stopped in the middle; what clashes is refused
 * here too, or a date refused to somebody would be made behind their back.
 */
@Configuration
class CopiedSeasons {

    record Copied(String seasonId) {}

    @Bean
    Subscription seasonsCopied(CopySeason copy) {
        return Subscription.to("parvis.actions", "season-copies")
                .on(
                        "actions.season-copied.v1",
                        Copied.class,
                        event ->
                                Ruling.refusing(
                                        () -> copy.finish(new SeasonId(event.data().seasonId()))));
    }
}
