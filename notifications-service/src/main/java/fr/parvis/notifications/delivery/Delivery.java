package fr.parvis.notifications.delivery;

import fr.parvis.notifications.template.Template;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Siren;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One message to one address, and what became of it; each transition is one version further. */
public record Delivery(
        String id,
        Siren tenant,
        String messageId,
        Template template,
        Lane lane,
        SubjectRef subjectRef,
        Recipient recipient,
        Course course,
        Instant createdAt,
        Instant updatedAt,
        long version) {

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
                Course.planned(now),
                now,
                now,
                1);
    }

    public Delivery due(Instant moment) {
        return with(course.due(moment), updatedAt, version);
    }

    /** Born in the hands of the process that plans it: the same version, nobody saw it before. */
    public Delivery heldFromBirth(Lease first) {
        if (state() != DeliveryState.PLANNED || version != 1) {
            throw new DeliveryStateRefuses(state());
        }
        return with(course.claimed(first), updatedAt, version);
    }

    public Delivery claimed(Lease by, Instant now) {
        return next(course.claimed(by), now);
    }

    public Delivery tried(Outcome outcome, Patience patience, Instant now) {
        return next(course.tried(outcome, patience, now), now);
    }

    /** Put back without counting a try. */
    public Delivery released(@Nullable String answer, Instant due, Instant now) {
        return next(course.released(answer, due), now);
    }

    public Delivery bounced(String answer, Instant now) {
        return next(course.bounced(answer), now);
    }

    /** Someone asks for another round of tries. */
    public Delivery retried(Instant now) {
        return next(course.retried(now), now);
    }

    /** What other services are told about the present state. */
    public Optional<Fact> fact() {
        return Optional.ofNullable(
                switch (state()) {
                    case SENT ->
                            new DeliverySent(
                                    id, messageId, key(), subjectRef, state(), attempts(), version);
                    case FAILED ->
                            new DeliveryFailed(
                                    id,
                                    messageId,
                                    key(),
                                    subjectRef,
                                    state(),
                                    attempts(),
                                    version,
                                    Words.withoutAddress(lastAnswer()));
                    case BOUNCED ->
                            new DeliveryBounced(
                                    id, messageId, key(), subjectRef, state(), attempts(), version);
                    case PLANNED, SENDING, UNKNOWN -> null;
                });
    }

    public String key() {
        return recipient.key();
    }

    public DeliveryState state() {
        return course.state();
    }

    public int attempts() {
        return course.attempts();
    }

    public Instant dueAt() {
        return course.dueAt();
    }

    public @Nullable Lease lease() {
        return course.lease();
    }

    public @Nullable String lastAnswer() {
        return course.lastAnswer();
    }

    private Delivery next(Course later, Instant now) {
        return with(later, now, version + 1);
    }

    private Delivery with(Course other, Instant at, long as) {
        return new Delivery(
                id,
                tenant,
                messageId,
                template,
                lane,
                subjectRef,
                recipient,
                other,
                createdAt,
                at,
                as);
    }
}
