package fr.parvis.actions.report;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.Houses;
import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.Seasons;
import fr.parvis.starter.reference.Communes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** To which lines of one report a date belongs; remembers the names that it looked up. */
final class Groups {

    private final Houses houses;
    private final Seasons seasons;
    private final Map<String, Group> known = new HashMap<>();

    Groups(Houses houses, Seasons seasons) {
        this.houses = houses;
        this.seasons = seasons;
    }

    List<Group> of(Content content, Grouping by) {
        return switch (by) {
            case SEASON -> List.of(season(content));
            case HOUSE -> List.of(house(content));
            case PRACTICE ->
                    List.of(new Group(content.practice().name(), content.practice().label()));
            case COMMUNE -> List.of(commune(content));
            case PARTNER -> partners(content);
        };
    }

    private Group season(Content content) {
        var id = content.seasonId();
        return id == null ? none("Hors saison") : known(id.value(), () -> name(id));
    }

    private Group house(Content content) {
        var id = content.houseId();
        return id == null ? none("Aucune en particulier") : known(id.value(), () -> name(id));
    }

    private static Group commune(Content content) {
        var place = content.place();
        return place == null
                ? none("Sans lieu")
                : Communes.official()
                        .byCode(place.insee())
                        .map(it -> new Group(it.insee(), it.name()))
                        .orElseGet(() -> new Group(place.insee(), place.insee()));
    }

    private List<Group> partners(Content content) {
        return content.partners().isEmpty()
                ? List.of(none("Sans partenaire"))
                : content.partners().stream().map(this::partner).distinct().toList();
    }

    /** Under the first name by which it was typed. */
    private Group partner(PartnerRef ref) {
        var id = ref.partnerId() == null ? ref.name() : ref.partnerId();
        return known(id, ref::name);
    }

    private String name(SeasonId id) {
        return seasons.byId(id).map(it -> it.plan().name()).orElse("Saison supprimée");
    }

    private String name(HouseId id) {
        return houses.byId(id).map(it -> it.identity().name()).orElse("France services inconnue");
    }

    private Group known(String key, Supplier<String> label) {
        return known.computeIfAbsent(key, it -> new Group(it, label.get()));
    }

    private static Group none(String label) {
        return new Group("", label);
    }
}
