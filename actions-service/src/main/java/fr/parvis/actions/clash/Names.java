package fr.parvis.actions.clash;

import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import java.util.ArrayList;
import java.util.List;

/** Says what the people and things are that an occurrence takes. */
public final class Names {

    private final Members members;
    private final Equipments equipments;

    public Names(Members members, Equipments equipments) {
        this.members = members;
        this.equipments = equipments;
    }

    /** Those of these people and things that there are. */
    public List<Resource> resources(List<String> staff, List<String> things) {
        var found = new ArrayList<Resource>();
        staff.stream().distinct().forEach(id -> found.add(new Resource(Resource.Kind.PERSON, id)));
        equipments
                .byIds(things.stream().distinct().map(EquipmentId::new).toList())
                .forEach(it -> found.add(new Resource(kind(it.kind()), it.id().value())));
        return List.copyOf(found);
    }

    String of(Resource resource) {
        return switch (resource.kind()) {
            case PERSON ->
                    members.byId(new MemberId(resource.id()))
                            .map(it -> it.profile().name())
                            .orElse("Une personne");
            case VEHICLE, MATERIAL, ROOM ->
                    equipments
                            .byId(new EquipmentId(resource.id()))
                            .map(it -> it.name())
                            .orElse("Un matériel");
        };
    }

    private static Resource.Kind kind(EquipmentKind kind) {
        return switch (kind) {
            case VEHICLE -> Resource.Kind.VEHICLE;
            case MATERIAL -> Resource.Kind.MATERIAL;
            case ROOM -> Resource.Kind.ROOM;
        };
    }
}
