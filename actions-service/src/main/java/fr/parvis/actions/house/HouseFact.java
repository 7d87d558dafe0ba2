package fr.parvis.actions.house;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** What happens to a house. */
public sealed interface HouseFact extends Fact {

    @EventType("actions.house-registered.v1")
    record HouseRegistered(String houseId, String name, HouseKind kind, String insee, long version)
            implements HouseFact {}

    @EventType("actions.house-changed.v1")
    record HouseChanged(String houseId, String name, HouseKind kind, String insee, long version)
            implements HouseFact {}
}
