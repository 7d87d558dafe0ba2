package fr.parvis.notifications.delivery;

import fr.parvis.notifications.template.Template;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Siren;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message to one address, and what became of it. Each transition gives the state after it, one
 * version further, and refuses with the present state where it does not fit.
 *
 * @param attempts tries in which a conversation was open
 * @param doubted whether a try was cut between the last dot and the answer
 */
public record Delivery(
        String id,
        Siren tenant,
        String messageId,
        Template template,
        Lane lane,
        SubjectRef subjectRef,
        Recipient recipient,
        DeliveryState state,
        int attempts,
        boolean doubted,
        Instant dueAt,
        @Nullable Lease lease,
        @Nullable String lastAnswer,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    private static final Duration AFTER_A_CUT = Duration.ofSeconds(5);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(2);

    public static Delivery planned(
            String id, Siren tenant, Message message, Recipient recipient, Instant now) {
        return new Delivery(
                id,
                tenant,
                message.messageId(),
                message.template(),
                message.lane(),
                message.subjectRef(),
                recipient,
                DeliveryState.PLANNED,
                0,
                false,
                now,
                null,
                null,
                now,
                now,
                1);
    }

    public Delivery due(Instant moment) {
        return copy(state, attempts, doubted, moment, lease, lastAnswer, updatedAt, version);
    }

    /** Born in the hands of the process that plans it: the same version, nobody saw it before. */
    public Delivery heldFromBirth(Lease first) {
        require(state == DeliveryState.PLANNED && version == 1);
        return copy(
                DeliveryState.SENDING,
                attempts,
                doubted,
                dueAt,
                first,
                lastAnswer,
                updatedAt,
                version);
    }

    public Delivery claimed(Lease by, Instant now) {
        require(state.waits());
        return next(DeliveryState.SENDING, attempts, doubted, dueAt, by, lastAnswer, now);
    }

    /** What a try makes of it. */
    public Delivery tried(Outcome outcome, Patience patience, Instant now) {
        require(state == DeliveryState.SENDING);
        return switch (outcome) {
            case Outcome.Taken(var answer) -> settled(DeliveryState.SENT, answer, now);
            case Outcome.Refused(var answer) -> settled(DeliveryState.FAILED, answer, now);
            case Outcome.Later(var answer) -> later(answer, patience, now);
            case Outcome.Cut(var answer) -> cut(answer, now);
            case Outcome.Unreachable(var answer) -> released(answer, now.plus(WHILE_AWAY), now);
        };
    }

    /** Put back without counting a try. */
    public Delivery released(@Nullable String answer, Instant due, Instant now) {
        require(state == DeliveryState.SENDING);
        return next(waiting(), attempts, doubted, due, null, answer, now);
    }

    public Delivery bounced(String answer, Instant now) {
        require(state == DeliveryState.SENT);
        return next(DeliveryState.BOUNCED, attempts, doubted, dueAt, null, answer, now);
    }

    /** Someone asks for another round of tries. */
    public Delivery retried(Instant now) {
        require(state == DeliveryState.FAILED);
        return next(DeliveryState.PLANNED, 0, false, now, null, lastAnswer, now);
    }

    /** What other services are told about the present state. */
    public Optional<Fact> fact() {
        return Optional.ofNullable(
                switch (state) {
                    case SENT ->
                            new DeliverySent(
                                    id, messageId, key(), subjectRef, state, attempts, version);
                    case FAILED ->
                            new DeliveryFailed(
                                    id,
                                    messageId,
                                    key(),
                                    subjectRef,
                                    state,
                                    attempts,
                                    version,
                                    Words.withoutAddress(lastAnswer));
                    case BOUNCED ->
                            new DeliveryBounced(
                                    id, messageId, key(), subjectRef, state, attempts, version);
                    case PLANNED, SENDING, UNKNOWN -> null;
                });
    }

    public String key() {
        return recipient.key();
    }

    private Delivery settled(DeliveryState end, String answer, Instant now) {
        return next(end, attempts + 1, doubted, dueAt, null, answer, now);
    }

    private Delivery later(String answer, Patience patience, Instant now) {
        int tries = attempts + 1;
        return patience.isOver(tries)
                ? settled(DeliveryState.FAILED, answer, now)
                : next(
                        waiting(),
                        tries,
                        doubted,
                        now.plus(patience.after(tries)),
                        null,
                        answer,
                        now);
    }

    private Delivery cut(String answer, Instant now) {
        return doubted
                ? settled(DeliveryState.FAILED, answer, now)
                : next(
                        DeliveryState.UNKNOWN,
                        attempts + 1,
                        true,
                        now.plus(AFTER_A_CUT),
                        null,
                        answer,
                        now);
    }

    private DeliveryState waiting() {
        return doubted ? DeliveryState.UNKNOWN : DeliveryState.PLANNED;
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new DeliveryStateRefuses(state);
        }
    }

    private Delivery next(
            DeliveryState to,
            int tries,
            boolean inDoubt,
            Instant due,
            @Nullable Lease held,
            @Nullable String answer,
            Instant now) {
        return copy(to, tries, inDoubt, due, held, answer, now, version + 1);
    }

    private Delivery copy(
            DeliveryState to,
            int tries,
            boolean inDoubt,
            Instant due,
            @Nullable Lease held,
            @Nullable String answer,
            Instant at,
            long as) {
        return new Delivery(
                id,
                tenant,
                messageId,
                template,
                lane,
                subjectRef,
                recipient,
                to,
                tries,
                inDoubt,
                due,
                held,
                answer,
                createdAt,
                at,
                as);
    }
}
