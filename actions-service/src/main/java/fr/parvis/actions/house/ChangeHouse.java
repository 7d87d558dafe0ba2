package fr.parvis.actions.house;

/** Changes where and when a house receives people, if nobody else did in the meantime. */
public final class ChangeHouse {

    private final Houses houses;

    public ChangeHouse(Houses houses) {
        this.houses = houses;
    }

    public House change(HouseId id, long seen, Reception reception) {
        House present = houses.byId(id).orElseThrow(HouseNotFound::new);
        House changed = present.receive(reception);
        if (present.version() != seen || !houses.save(changed, changed.changed())) {
            throw new HouseStale();
        }
        return changed;
    }
}
