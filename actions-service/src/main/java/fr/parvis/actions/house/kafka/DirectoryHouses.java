package fr.parvis.actions.house.kafka;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.HouseKind;
import fr.parvis.actions.house.Identity;
import fr.parvis.actions.house.RegisterHouse;
import fr.parvis.starter.events.Subscription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Houses come from the tenant directory. */
@Configuration
class DirectoryHouses {

    record Registered(List<RegisteredHouse> houses) {}

    record RegisteredHouse(
            String id,
            String name,
            HouseKind kind,
            @Nullable String houseId,
            String carrier,
            String insee) {

        Identity identity() {
            HouseId parent = houseId == null ? null : new HouseId(houseId);
            return new Identity(name, kind, parent, carrier, insee);
        }
    }

    @Bean
    Subscription housesOfTheDirectory(RegisterHouse register) {
        return Subscription.to("parvis.tenants", "houses")
                .on(
                        "tenants.tenant-registered.v1",
                        Registered.class,
                        event ->
                                event.data()
                                        .houses()
                                        .forEach(
                                                it ->
                                                        register.register(
                                                                new HouseId(it.id()),
                                                                it.identity())));
    }
}
