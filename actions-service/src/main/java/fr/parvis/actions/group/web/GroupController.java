package fr.parvis.actions.group.web;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.group.CountGroup;
import fr.parvis.actions.group.EnrolGroup;
import fr.parvis.actions.group.Group;
import fr.parvis.actions.group.LeaveGroup;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same few people, enrolled once in all dates of an action. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class GroupController {

    record GroupRequest(
            @NotBlank(message = "Donnez un nom au groupe.")
                    @Size(max = 100, message = "Le nom a au plus 100 caractères.")
                    @Nullable String name,
            @NotNull(message = "Indiquez qui vient.")
                    @Size(min = 1, max = 50, message = "Inscrivez de 1 à 50 personnes.")
                    @Nullable List<@Nullable TypedPerson> people) {

        List<Person> people(String region) {
            return people == null ? List.of() : TypedPerson.readAll(people, region);
        }
    }

    private final EnrolGroup enrol;
    private final LeaveGroup leave;
    private final CountGroup count;
    private final Actions actions;
    private final TenantDirectory tenants;
    private final Here here;

    GroupController(
            EnrolGroup enrol,
            LeaveGroup leave,
            CountGroup count,
            Actions actions,
            TenantDirectory tenants,
            Here here) {
        this.enrol = enrol;
        this.leave = leave;
        this.count = count;
        this.actions = actions;
        this.tenants = tenants;
        this.here = here;
    }

    @Operation(
            summary = "Inscrire un groupe à toutes les dates d’une action",
            description =
                    "Chaque personne une fois, à toutes les dates à venir, et à celles qui s’ajoutent "
                            + "ensuite\u202f; une date complète la met en attente. 404\u00a0: action "
                            + "inconnue ici\u202f; 409\u00a0: aucune date à venir, ou sans "
                            + "inscription\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping("/actions/{id}/groups")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<GroupResponse> enrol(
            @PathVariable String id, @RequestBody @Valid GroupRequest sent, NewId newId) {
        var action = action(id);
        var people = sent.people(tenants.current().region());
        var name = sent.name() == null ? "" : sent.name().strip();
        var group = enrol.enrol(newId.toString(), action, name, people);
        return Versioned.created(here.path("groups", group.id()), shown(group), group.version());
    }

    @Operation(
            summary = "Lister les groupes d’une action",
            description =
                    "`figures.persons`\u00a0: qui est venu au moins une fois, compté une fois\u202f; "
                            + "`attendances`\u00a0: toutes les venues. 404\u00a0: action inconnue ici.")
    @GetMapping("/actions/{id}/groups")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<GroupResponse> list(@PathVariable String id) {
        return count.ofAction(action(id)).stream().map(this::shown).toList();
    }

    @Operation(
            summary = "Consulter un groupe",
            description = "Ses personnes, date par date. 404\u00a0: inconnu ici.")
    @GetMapping("/groups/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<GroupResponse> look(@PathVariable String id) {
        var group = count.byId(id);
        return Versioned.ok(shown(group), group.version());
    }

    @Operation(
            summary = "Retirer une personne d’un groupe",
            description =
                    "Ses places à venir vont à qui attend\u202f; ce qui a eu lieu reste. Répéter ne "
                            + "change rien. 404\u00a0: groupe ou personne inconnus ici.")
    @PostMapping("/groups/{id}/members/{member}/leave")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    GroupResponse leave(@PathVariable String id, @PathVariable String member) {
        leave.leave(id, member);
        return shown(count.byId(id));
    }

    private ActionId action(String id) {
        return actions.byId(new ActionId(id)).orElseThrow(ActionNotFound::new).id();
    }

    private GroupResponse shown(Group group) {
        return GroupResponse.of(group, count.figures(group), count.dates(group));
    }
}
