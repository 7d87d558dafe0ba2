package fr.parvis.actions.group.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.group.Group;
import fr.parvis.actions.group.Groups;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

@Repository
class MongoGroups implements Groups {

    record GroupDocument(
            @BsonId String id, String actionId, String name, List<String> members, long version) {

        static GroupDocument of(Group group) {
            return new GroupDocument(
                    group.id(),
                    group.action().value(),
                    group.name(),
                    group.members(),
                    group.version());
        }

        Group group() {
            return new Group(id, new ActionId(actionId), name, members, version);
        }
    }

    private final TenantCollection<GroupDocument> groups;

    MongoGroups(Store store) {
        this.groups =
                store.collection("groups", GroupDocument.class, Index.on("tenant", "actionId"));
    }

    @Override
    public Optional<Group> byId(String id) {
        return groups.byId(id).map(GroupDocument::group);
    }

    @Override
    public List<Group> ofAction(ActionId action) {
        return groups
                .find(eq("actionId", action.value()), Sorts.ascending("_id"), Integer.MAX_VALUE)
                .stream()
                .map(GroupDocument::group)
                .toList();
    }

    @Override
    public boolean add(Group group) {
        return groups.insertIfAbsent(GroupDocument.of(group), List.of());
    }

    @Override
    public boolean save(Group changed) {
        try {
            groups.replace(GroupDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion faster) {
            return false;
        }
    }
}
