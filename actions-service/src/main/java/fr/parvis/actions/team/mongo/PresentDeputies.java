package fr.parvis.actions.team.mongo;

import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.store.ByLastWrite;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/** Everyone with an account as others are told of them again: deputy, or not. */
@Repository
class PresentDeputies implements PresentFacts {

    private final ByLastWrite<MemberDocument> members;
    private final TenantDirectory directory;

    PresentDeputies(Store store, TenantDirectory directory) {
        this.members = new ByLastWrite<>(store, "members", MemberDocument.class);
        this.directory = directory;
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        var zone = directory.current().zone();
        members.each(
                stored ->
                        stored.member()
                                .present(zone)
                                .ifPresent(fact -> tell.accept(stored.id(), fact)));
    }
}
