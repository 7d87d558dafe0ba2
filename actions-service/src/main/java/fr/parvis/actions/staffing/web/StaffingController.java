package fr.parvis.actions.staffing.web;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.staffing.SuggestMembers;
import fr.parvis.actions.staffing.Suggestion;
import fr.parvis.actions.staffing.TakeOccurrence;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.Member;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sharing out dates: taken with one press, given back with one. */
@RestController
@RequestMapping("/api/v1/{tenant}/occurrences/{id}")
class StaffingController {

    /**
     * Who holds a date now.
     *
     * @param warning what the person who took it should look at: an absence, other hours
     */
    record TakenResponse(
            String occurrenceId, List<String> staff, @Nullable String warning, long version) {}

    private final TakeOccurrence take;
    private final SuggestMembers suggest;
    private final FindMember find;
    private final TenantDirectory directory;

    StaffingController(
            TakeOccurrence take,
            SuggestMembers suggest,
            FindMember find,
            TenantDirectory directory) {
        this.take = take;
        this.suggest = suggest;
        this.find = find;
        this.directory = directory;
    }

    @Operation(
            summary = "Je prends cette date",
            description =
                    "Pour une date que personne ne tient\u202f; la reprendre ne change rien. "
                            + "`warning` dit une absence ou des heures de travail dépassées. "
                            + "404\u00a0: inconnue ici\u202f; 409\u00a0: un collègue l’a prise, elle "
                            + "n’est pas à prendre, vous seriez à deux endroits, ou votre compte "
                            + "n’est relié à personne de l’équipe.")
    @PostMapping("/take")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TakenResponse> take(@PathVariable String id, Caller caller) {
        Member me = me(id, caller);
        return answer(take.take(new OccurrenceId(id), me), me);
    }

    @Operation(
            summary = "Je rends cette date",
            description =
                    "D’autres peuvent la prendre\u202f; qui ne la tient pas ne change rien. "
                            + "404\u00a0: inconnue ici\u202f; 409\u00a0: elle est annulée, ou votre "
                            + "compte n’est relié à personne de l’équipe.")
    @PostMapping("/give-back")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TakenResponse> giveBack(@PathVariable String id, Caller caller) {
        Member me = me(id, caller);
        return answer(take.giveBack(new OccurrenceId(id), me), me);
    }

    @Operation(
            summary = "Proposer qui pourrait prendre cette date",
            description =
                    "Une indication, le plus indiqué d’abord\u00a0: thèmes de prédilection, heures "
                            + "déjà prévues cette semaine-là, route depuis la commune de départ "
                            + "(`reasons`), et ce qui s’y oppose (`obstacles`). 404\u00a0: "
                            + "inconnue ici.")
    @GetMapping("/suggestions")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<Suggestion> suggest(@PathVariable String id) {
        return suggest.suggest(new OccurrenceId(id));
    }

    private Member me(String id, Caller caller) {
        take.refuseUnknown(new OccurrenceId(id));
        return find.of(caller.subject(), caller.email());
    }

    private ResponseEntity<TakenResponse> answer(Occurrence occurrence, Member me) {
        var staff = occurrence.crew().staff();
        var warning = staff.contains(me.id().value()) ? warning(occurrence, me) : null;
        return Versioned.ok(
                new TakenResponse(occurrence.id().value(), staff, warning, occurrence.version()),
                occurrence.version());
    }

    private @Nullable String warning(Occurrence occurrence, Member me) {
        ZoneId zone = directory.current().zone();
        return me.concern(
                        occurrence.period().startsAt().atZone(zone),
                        occurrence.period().endsAt().atZone(zone))
                .map(it -> me.profile().name() + " " + it.words() + ".")
                .orElse(null);
    }
}
