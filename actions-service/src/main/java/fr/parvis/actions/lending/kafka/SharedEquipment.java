package fr.parvis.actions.lending.kafka;

import fr.parvis.actions.clash.SettleClaims;
import fr.parvis.actions.lending.FollowThing;
import fr.parvis.actions.lending.TellTaken;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What neighbours see of things follows them, also after a kill. */
@Configuration
class SharedEquipment {

    record ShareTold(SharedKind kind, String sharedId, List<String> neighbours, List<String> left) {

        List<Siren> everyone() {
            return Stream.concat(neighbours.stream(), left.stream()).map(Siren::new).toList();
        }
    }

    record ThingTold(String equipmentId) {}

    record DateTold(String occurrenceId) {}

    record LoanTold(String loanId) {}

    @Bean
    Subscription thingsForNeighbours(FollowThing follow, TellTaken taken, SettleClaims settle) {
        Consumer<Event<DateTold>> date =
                event -> taken.date(new OccurrenceId(event.data().occurrenceId()));
        return Subscription.to("parvis.actions", "shared-equipment")
                .on("actions.share-changed.v1", ShareTold.class, event -> share(event, follow))
                .on(
                        "actions.equipment-changed.v1",
                        ThingTold.class,
                        event -> follow.follow(event.data().equipmentId(), List.of()))
                .on("actions.loan-changed.v1", LoanTold.class, event -> loan(event, taken, settle))
                .on("actions.occurrence-scheduled.v1", DateTold.class, date)
                .on("actions.occurrence-moved.v1", DateTold.class, date)
                .on("actions.occurrence-cancelled.v1", DateTold.class, date)
                .on("actions.occurrence-held.v1", DateTold.class, date);
    }

    private static void share(Event<ShareTold> event, FollowThing follow) {
        if (event.data().kind() == SharedKind.EQUIPMENT) {
            follow.follow(event.data().sharedId(), event.data().everyone());
        }
    }

    private static void loan(Event<LoanTold> event, TellTaken taken, SettleClaims settle) {
        settle.settle(event.data().loanId());
        taken.loan(event.data().loanId());
    }
}
