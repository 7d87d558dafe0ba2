package fr.parvis.actions.task.web;

import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskId;
import fr.parvis.actions.task.TaskMark;
import fr.parvis.actions.task.TaskNotFound;
import fr.parvis.actions.task.TaskState;
import fr.parvis.actions.task.Tasks;
import fr.parvis.actions.task.WriteTask;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the team has to do, from its guides or typed by hand. */
@RestController
@RequestMapping("/api/v1/{tenant}/tasks")
class TaskController {

    record TaskRequest(
            @NotBlank(message = "Dites ce qu’il y a à faire.")
                    @Size(max = 200, message = "La tâche a au plus 200 caractères.")
                    String title,
            @NotNull(message = "Indiquez pour quel jour.") LocalDate due,
            @Size(max = 36, message = "Identifiant trop long.") @Nullable String ownerId) {

        Task task(NewId id) {
            return Task.byHand(
                    new TaskId(id.toString()),
                    title.strip(),
                    due,
                    ownerId == null ? null : new MemberId(ownerId));
        }
    }

    private final Tasks tasks;
    private final WriteTask write;
    private final FindMember find;
    private final Here here;

    TaskController(Tasks tasks, WriteTask write, FindMember find, Here here) {
        this.tasks = tasks;
        this.write = write;
        this.find = find;
        this.here = here;
    }

    @Operation(
            summary = "Lister les tâches",
            description =
                    "La plus proche échéance d’abord, page après page. `mine`\u00a0: les vôtres\u202f; "
                            + "`free`\u00a0: celles que personne n’a prises\u202f; `due`\u00a0: à faire "
                            + "ce jour-là ou avant\u202f; `state`\u00a0: à faire (`OPEN`), faite "
                            + "(`DONE`) ou abandonnée avec sa date (`DROPPED`, absentes sans "
                            + "cela)\u202f; `occurrence`\u00a0: celles d’une date. Les étapes des guides "
                            + "deviennent des tâches 90 jours avant leur date. 409\u00a0: avec "
                            + "`mine`, votre compte n’est relié à personne de l’équipe.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<TaskResponse> list(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean free,
            @RequestParam @Nullable LocalDate due,
            @RequestParam @Nullable TaskState state,
            @RequestParam @Nullable String occurrence,
            ListRequest request,
            Caller caller) {
        var me = mine ? find.of(caller.subject(), caller.email()).id() : null;
        var search = new Asked(free, due, state, occurrence).search(me);
        var found = tasks.page(search, Asked.decode(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(tasks.count(search)) : null;
        return Page.of(found, request, it -> Asked.encode(TaskMark.of(it)), total)
                .map(TaskResponse::of);
    }

    @Operation(
            summary = "Noter une tâche",
            description =
                    "`ownerId`\u00a0: qui s’en charge\u202f; sans lui, elle est à prendre. Répond 201 "
                            + "avec son adresse. 422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TaskResponse> write(@RequestBody @Valid TaskRequest sent, NewId id) {
        var task = write.write(sent.task(id));
        return Versioned.created(here.path("tasks", id), TaskResponse.of(task), task.version());
    }

    @Operation(summary = "Consulter une tâche", description = "404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TaskResponse> look(@PathVariable String id) {
        var task = tasks.byId(new TaskId(id)).orElseThrow(TaskNotFound::new);
        return Versioned.ok(TaskResponse.of(task), task.version());
    }
}
