package fr.parvis.actions.referral;

import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.letter.Lane;
import fr.parvis.actions.letter.Letterhead;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.letter.MessageRequested.Recipient;
import fr.parvis.actions.letter.MessageRequested.SubjectRef;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes to a partner with its link, and to who sent somebody; never who it is, nor what for. */
public final class ReferralLetter {

    private final ReferralLinks links;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public ReferralLetter(ReferralLinks links, Supplier<Tenant> tenant, InstantSource clock) {
        this.links = links;
        this.tenant = tenant;
        this.clock = clock;
    }

    List<Fact> received(Referral referral) {
        return toReceiver(referral, "referral-received", null, null);
    }

    List<Fact> link(Referral referral) {
        return toReceiver(referral, "referral-link", null, null);
    }

    /** To whose turn it is; useless once the answer is awaited no more. */
    List<Fact> reminder(Referral referral) {
        var end = referral.clock().expiresAt();
        return referral.turn() == Side.RECEIVER
                ? toReceiver(referral, "referral-reminder", null, end)
                : toSender(referral, "referral-reminder", null, end);
    }

    /** What was just done, to the other side; nobody reads what they said themselves. */
    List<Fact> news(Referral referral, Speaker by) {
        var said = ReferralWords.said(referral);
        var toReceiver = referral.course().last().side() == Side.SENDER;
        var address = toReceiver ? referral.to().email() : referral.from().email();
        if (address == null || Objects.equals(address, by.email())) {
            return List.of();
        }
        return toReceiver
                ? toReceiver(referral, "referral-news", said, null)
                : toSender(referral, "referral-news", said, null);
    }

    private List<Fact> toReceiver(
            Referral referral, String template, @Nullable String said, @Nullable Instant notAfter) {
        var link = links.answer(referral.id(), clock.instant().plus(Clock.ANSWER));
        return write(referral, template, said, notAfter, referral.to().email(), link);
    }

    private List<Fact> toSender(
            Referral referral, String template, @Nullable String said, @Nullable Instant notAfter) {
        var link = referral.from().isHouse() ? links.staff(referral.id()) : null;
        return write(referral, template, said, notAfter, referral.from().email(), link);
    }

    private List<Fact> write(
            Referral referral,
            String template,
            @Nullable String said,
            @Nullable Instant notAfter,
            @Nullable String address,
            @Nullable String link) {
        var id = referral.id().value();
        var key = id + ":" + template + ":" + referral.version();
        var own = link == null ? Map.<String, Object>of() : Map.<String, Object>of("link", link);
        return Optional.ofNullable(address).stream()
                .<Fact>map(
                        it ->
                                new MessageRequested(
                                        key,
                                        template,
                                        model(referral, said),
                                        Lane.CHANGE,
                                        new SubjectRef("referral", id),
                                        tenant.get().replyTo(),
                                        notAfter,
                                        List.of(),
                                        List.of(Recipient.byMail(key, List.of(), it, own))))
                .toList();
    }

    private Map<String, Object> model(Referral referral, @Nullable String said) {
        var words = new LinkedHashMap<String, Object>();
        words.put("from", referral.from().name());
        words.put("to", referral.to().name());
        words.put("answerBy", day(referral.clock().expiresAt()));
        words.put("linkUntil", day(clock.instant().plus(Clock.ANSWER)));
        Letterhead.putIfKnown(words, "said", said);
        return Map.of("tenant", Letterhead.of(tenant.get()), "referral", words);
    }

    private String day(Instant at) {
        return FrenchTimes.day(at.atZone(tenant.get().zone()).toLocalDate());
    }
}
