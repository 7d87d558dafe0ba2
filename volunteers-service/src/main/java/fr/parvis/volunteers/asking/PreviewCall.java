package fr.parvis.volunteers.asking;

import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.asking.Preview.Person;
import fr.parvis.volunteers.asking.Preview.Wave;
import fr.parvis.volunteers.call.CallDraft;
import fr.parvis.volunteers.call.ComposeCall;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.call.Waves;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says who would be asked, who not and why, before anything leaves. */
public class PreviewCall {

    private static final String NO_CALL = "";
    private static final int SAMPLE = 5;
    private static final int WAVES_SHOWN = 20;

    private final ComposeCall compose;
    private final SelectAudience audience;
    private final AskLimit limit;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public PreviewCall(
            ComposeCall compose,
            SelectAudience audience,
            AskLimit limit,
            Supplier<Tenant> tenant,
            InstantSource clock) {
        this.compose = compose;
        this.audience = audience;
        this.limit = limit;
        this.tenant = tenant;
        this.clock = clock;
    }

    public Preview preview(CallDraft draft) {
        var terms = compose.compose(draft);
        var selection = audience.select(terms, NO_CALL);
        var addressees = selection.addressees();
        return new Preview(
                addressees.size(),
                selection.excluded(),
                waves(terms.waves(), addressees.size()),
                atCap(firstWave(terms, addressees)),
                addressees.stream()
                        .limit(SAMPLE)
                        .map(each -> person(each.people().getFirst()))
                        .toList(),
                TextWarnings.of(terms, clock.instant().atZone(tenant.get().zone())));
    }

    private List<Wave> waves(@Nullable Waves waves, int recipients) {
        if (waves == null) {
            return List.of();
        }
        var count = (recipients + waves.size() - 1) / waves.size();
        return IntStream.range(0, Math.min(count, WAVES_SHOWN))
                .mapToObj(
                        index ->
                                new Wave(
                                        clock.instant().plus(waves.pause().multipliedBy(index)),
                                        Math.min(waves.size(), recipients - index * waves.size())))
                .toList();
    }

    private static List<Addressee> firstWave(Terms terms, List<Addressee> addressees) {
        return terms.waves() == null
                ? addressees
                : addressees.stream().limit(terms.waves().size()).toList();
    }

    private int atCap(List<Addressee> addressees) {
        var cap = limit.monthly();
        return (int)
                addressees.stream()
                        .flatMap(each -> each.people().stream())
                        .filter(person -> limit.isReachedByOneMore(person, cap))
                        .count();
    }

    private static Person person(Volunteer volunteer) {
        var insee = volunteer.profile().commune();
        var commune = insee == null ? null : Communes.official().byCode(insee).orElse(null);
        var last = volunteer.name().last();
        return new Person(
                volunteer.name().first(),
                last.isEmpty() ? "" : last.substring(0, 1),
                commune == null ? null : commune.name());
    }
}
