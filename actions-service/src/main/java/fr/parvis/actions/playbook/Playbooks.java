package fr.parvis.actions.playbook;

import fr.parvis.actions.practice.Practice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guides of the present tenant: its own where it adapted one, else the shipped one. */
public final class Playbooks {

    private final ShippedGuides shipped;
    private final OwnGuides own;

    public Playbooks(ShippedGuides shipped, OwnGuides own) {
        this.shipped = shipped;
        this.own = own;
    }

    public List<Playbook> all() {
        return Arrays.stream(Practice.values()).map(this::of).toList();
    }

    public Playbook of(Practice practice) {
        return own.of(practice)
                .map(it -> playbook(practice, it.guide(), it.version()))
                .orElseGet(() -> playbook(practice, null, 0));
    }

    /**
     * @param seen the version it was decided on: somebody else's change is not overwritten
     */
    public Playbook adapt(Practice practice, long seen, Guide guide) {
        return save(new OwnGuide(practice, guide.checked(), seen + 1));
    }

    /** Goes back to the shipped one. */
    public Playbook reset(Practice practice, long seen) {
        return save(new OwnGuide(practice, null, seen + 1));
    }

    private Playbook save(OwnGuide changed) {
        if (!own.save(changed)) {
            throw new PlaybookStale();
        }
        return playbook(changed.practice(), changed.guide(), changed.version());
    }

    private Playbook playbook(Practice practice, @Nullable Guide adapted, long version) {
        return adapted == null
                ? new Playbook(practice, shipped.of(practice), false, version)
                : new Playbook(practice, adapted, true, version);
    }
}
