package fr.parvis.actions.todo;

import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.core.Fact;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The wishes of one team, and what was told of them, for fast tests of the rules. */
final class InMemoryMorningMails implements MorningMails {

    private final Map<MemberId, MorningMail> stored = new ConcurrentHashMap<>();
    final List<Fact> told = new ArrayList<>();

    @Override
    public Optional<MorningMail> of(MemberId member) {
        return Optional.ofNullable(stored.get(member));
    }

    @Override
    public List<MorningMail> waiting(LocalDate today) {
        return stored.values().stream()
                .filter(it -> it.wanted() && it.doneUntil().isBefore(today))
                .toList();
    }

    @Override
    public synchronized boolean save(MorningMail changed, List<? extends Fact> facts) {
        var present = stored.get(changed.id());
        long version = present == null ? 0 : present.version();
        if (version != changed.version() - 1) {
            return false;
        }
        stored.put(changed.id(), changed);
        told.addAll(facts);
        return true;
    }

    @Override
    public boolean isOurs(Duration next) {
        return true;
    }
}
