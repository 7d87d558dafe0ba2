package fr.parvis.actions.house;

/** A place of the tenant with opening hours, from which it goes out. */
public record House(HouseId id, Identity identity, Reception reception, long version) {

    public static House register(HouseId id, Identity identity) {
        return new House(id, identity, Reception.UNKNOWN, 1);
    }

    public House rename(Identity changed) {
        return new House(id, changed, reception, version + 1);
    }

    public House receive(Reception changed) {
        return new House(id, identity, changed, version + 1);
    }

    HouseFact.HouseRegistered registered() {
        return new HouseFact.HouseRegistered(
                id.value(), identity.name(), identity.kind(), identity.insee(), version);
    }

    /** How it is now, as others are told. */
    public HouseFact.HouseChanged changed() {
        return new HouseFact.HouseChanged(
                id.value(), identity.name(), identity.kind(), identity.insee(), version);
    }
}
