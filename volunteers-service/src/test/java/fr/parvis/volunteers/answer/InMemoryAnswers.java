package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Fact;
import fr.parvis.volunteers.call.Seat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers in memory; every change of one is atomic, as in the store. */
public class InMemoryAnswers implements Answers {

    private final ConcurrentSkipListMap<String, Answer> answers = new ConcurrentSkipListMap<>();
    private final List<Fact> facts = new CopyOnWriteArrayList<>();

    /** Everything told so far. */
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public Optional<Answer> byId(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    @Override
    public boolean add(Answer answer, List<? extends Fact> told) {
        var added = answers.putIfAbsent(answer.id(), answer) == null;
        if (added) {
            facts.addAll(told);
        }
        return added;
    }

    @Override
    public boolean change(Answer changed, List<? extends Fact> told) {
        return change(
                changed.id(),
                answer -> answer.version() == changed.version() - 1,
                answer -> changed,
                told);
    }

    @Override
    public Optional<Answer> firstWaiting(String callId, List<Seat> seats) {
        return waiting(callId)
                .filter(answer -> seats.stream().noneMatch(answer::holds))
                .min(Comparator.comparing(Answer::turn, Comparator.nullsLast(String::compareTo)));
    }

    @Override
    public long waitingBefore(String callId, String turn) {
        return waiting(callId)
                .filter(answer -> answer.turn() != null && answer.turn().compareTo(turn) < 0)
                .count();
    }

    @Override
    public boolean accept(String id, String turn, List<? extends Fact> told) {
        return change(
                id,
                answer -> waits(answer, turn),
                answer -> copy(answer, Standing.ACCEPTED, true, answer.endTold()),
                told);
    }

    @Override
    public boolean tellWaiting(String id, String turn, List<? extends Fact> told) {
        return change(
                id,
                answer -> waits(answer, turn) && !answer.told(),
                answer -> copy(answer, Standing.WAITING, true, answer.endTold()),
                told);
    }

    @Override
    public void settle(String id, long version) {
        change(
                id,
                answer -> answer.version() == version,
                answer -> copy(answer, answer.standing(), answer.told(), answer.endTold()),
                List.of());
    }

    @Override
    public boolean tellEnd(String id, List<? extends Fact> told) {
        return change(
                id,
                answer -> !answer.endTold(),
                answer -> copy(answer, answer.standing(), answer.told(), true),
                told);
    }

    @Override
    public List<Answer> bySeats(String callId, List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> byId(Answer.id(callId, seat.volunteerId())).stream())
                .toList();
    }

    @Override
    public List<Answer> page(String callId, @Nullable String after, int limit) {
        return in(callId)
                .filter(answer -> after == null || answer.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Counted> counted(Collection<String> callIds) {
        return answers.values().stream()
                .filter(answer -> callIds.contains(answer.callId()))
                .map(answer -> new Counted(answer.callId(), answer.choice(), answer.standing(), 1))
                .toList();
    }

    public long count(String callId, Choice choice, Standing standing) {
        return in(callId)
                .filter(answer -> answer.choice() == choice && answer.standing() == standing)
                .count();
    }

    @Override
    public List<Answer> ofVolunteer(String volunteerId) {
        return answers.values().stream()
                .filter(answer -> answer.volunteerId().equals(volunteerId))
                .toList();
    }

    @Override
    public void remove(String id) {
        answers.remove(id);
    }

    private boolean change(
            String id,
            Predicate<Answer> holds,
            UnaryOperator<Answer> change,
            List<? extends Fact> told) {
        var changed = new AtomicBoolean();
        answers.computeIfPresent(
                id,
                (any, answer) -> {
                    changed.set(holds.test(answer));
                    return changed.get() ? change.apply(answer) : answer;
                });
        if (changed.get()) {
            facts.addAll(told);
        }
        return changed.get();
    }

    private Stream<Answer> in(String callId) {
        return answers.values().stream().filter(answer -> answer.callId().equals(callId));
    }

    private Stream<Answer> waiting(String callId) {
        return in(callId).filter(answer -> answer.standing() == Standing.WAITING);
    }

    private static boolean waits(Answer answer, String turn) {
        return answer.standing() == Standing.WAITING && turn.equals(answer.turn());
    }

    private static Answer copy(Answer of, Standing standing, boolean told, boolean endTold) {
        return new Answer(
                of.id(),
                of.callId(),
                of.volunteerId(),
                of.choice(),
                standing,
                of.turn(),
                of.via(),
                of.at(),
                told,
                null,
                endTold,
                of.version() + 1);
    }
}
