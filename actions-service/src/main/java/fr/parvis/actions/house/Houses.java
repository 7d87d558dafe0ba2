package fr.parvis.actions.house;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The houses and antennas of the present tenant. */
public interface Houses {

    Optional<House> byId(HouseId id);

    /** In the order of their ids. */
    List<House> inOrder(@Nullable HouseId after, int limit);

    long count();

    /** False where this id is taken. */
    boolean add(House house, HouseFact fact);

    /** False where the stored one is not the version before this one any more. */
    boolean save(House changed, HouseFact fact);
}
