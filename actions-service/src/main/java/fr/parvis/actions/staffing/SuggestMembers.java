package fr.parvis.actions.staffing;

import fr.parvis.actions.clash.ClashWords;
import fr.parvis.actions.clash.FindClashes;
import fr.parvis.actions.clash.Resource;
import fr.parvis.actions.clash.Wanted;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.travel.TravelHere;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proposes who could take a date, the most suitable first, and says why. */
public final class SuggestMembers {

    private final Occurrences occurrences;
    private final Members members;
    private final CountLoad loads;
    private final FindClashes clashes;
    private final TravelHere travel;
    private final TenantDirectory directory;

    public SuggestMembers(
            Occurrences occurrences,
            Members members,
            CountLoad loads,
            FindClashes clashes,
            TravelHere travel,
            TenantDirectory directory) {
        this.occurrences = occurrences;
        this.members = members;
        this.loads = loads;
        this.clashes = clashes;
        this.travel = travel;
        this.directory = directory;
    }

    /** Those who do not hold it yet. */
    public List<Suggestion> suggest(OccurrenceId id) {
        var occurrence = occurrences.byId(id).orElseThrow(OccurrenceNotFound::new);
        var wanted = clashes.wanted(occurrence);
        Map<String, Load> load =
                loads.weekOf(occurrence.period().startsAt()).stream()
                        .collect(Collectors.toMap(Load::memberId, Function.identity()));
        return members.byIds(free(load, occurrence)).stream()
                .map(
                        it ->
                                weighed(
                                        it,
                                        occurrence,
                                        wanted,
                                        Objects.requireNonNull(load.get(it.id().value()))))
                .sorted(Comparator.comparing(Suggestion::score).reversed())
                .toList();
    }

    private static List<MemberId> free(Map<String, Load> team, Occurrence occurrence) {
        return team.keySet().stream()
                .filter(it -> !occurrence.crew().staff().contains(it))
                .map(MemberId::new)
                .toList();
    }

    private Suggestion weighed(Member member, Occurrence occurrence, Wanted wanted, Load load) {
        return Suitability.of(
                member,
                occurrence,
                load,
                road(member, occurrence),
                obstacles(member, occurrence, wanted));
    }

    private OptionalInt road(Member member, Occurrence occurrence) {
        String home = member.profile().homeInsee();
        var place = occurrence.content().place();
        return home == null || place == null
                ? OptionalInt.empty()
                : travel.now().minutes(home, place.insee());
    }

    private List<String> obstacles(Member member, Occurrence occurrence, Wanted wanted) {
        var zone = directory.current().zone();
        var words = new ClashWords(zone);
        var person = new Resource(Resource.Kind.PERSON, member.id().value());
        var found = new ArrayList<String>();
        clashes.of(wanted.by(person)).forEach(it -> found.add(words.of(it)));
        member.concern(
                        occurrence.period().startsAt().atZone(zone),
                        occurrence.period().endsAt().atZone(zone))
                .ifPresent(it -> found.add(member.profile().name() + " " + it.words() + "."));
        return found;
    }
}
