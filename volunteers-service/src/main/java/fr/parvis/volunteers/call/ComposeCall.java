package fr.parvis.volunteers.call;

import static java.util.Objects.requireNonNull;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.CallDraft.DraftAudience;
import fr.parvis.volunteers.call.CallRule.Setting;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into the terms of a call, or says everything that is wrong with it. */
public class ComposeCall {

    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public ComposeCall(Supplier<Tenant> tenant, InstantSource clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    public Terms compose(CallDraft draft) {
        var flaws = flaws(draft);
        if (!flaws.isEmpty()) {
            throw new CallUnfit(flaws);
        }
        return terms(draft);
    }

    private List<Flaw> flaws(CallDraft draft) {
        var setting = new Setting(clock.instant(), tenant.get());
        return Stream.of(TextRules.ALL, TimeRules.ALL, AudienceRules.ALL)
                .flatMap(List::stream)
                .flatMap(rule -> rule.check(draft, setting).stream())
                .toList();
    }

    private static Terms terms(CallDraft draft) {
        var place = requireNonNull(draft.place());
        return new Terms(
                requireNonNull(draft.title()).strip(),
                requireNonNull(draft.message()).strip(),
                new Spot(requireNonNull(place.commune()), requireNonNull(place.label()).strip()),
                requireNonNull(draft.startsAt()),
                requireNonNull(draft.endsAt()),
                requireNonNull(draft.helpersNeeded()),
                draft.answerBy(),
                blankToNull(draft.detailsForAccepted()),
                waves(draft),
                lift(draft),
                draft.audience() == null ? Audience.EVERYONE : audience(draft.audience()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Waves waves(CallDraft draft) {
        var waves = draft.waves();
        return waves == null
                ? null
                : new Waves(requireNonNull(waves.size()), requireNonNull(waves.everyMinutes()));
    }

    private static @Nullable CapLift lift(CallDraft draft) {
        var lift = draft.liftCap();
        return lift == null ? null : new CapLift(requireNonNull(lift.reason()).strip());
    }

    private static Audience audience(DraftAudience draft) {
        return new Audience(
                codes(draft.communes()),
                draft.withinKm(),
                codes(draft.skills()).stream().map(Skill::valueOf).collect(Collectors.toSet()),
                draft.vehicle() == null ? null : Vehicle.valueOf(draft.vehicle()),
                Boolean.TRUE.equals(draft.availableAtThatTime()));
    }

    private static Set<String> codes(@Nullable List<@Nullable String> codes) {
        var set = new HashSet<String>();
        if (codes != null) {
            codes.forEach(code -> set.add(requireNonNull(code)));
        }
        return Set.copyOf(set);
    }
}
