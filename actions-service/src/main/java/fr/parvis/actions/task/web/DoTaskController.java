package fr.parvis.actions.task.web;

import fr.parvis.actions.task.ChangeTask;
import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskId;
import fr.parvis.actions.task.TaskNotFound;
import fr.parvis.actions.task.Tasks;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking tasks and ticking them off, with one press each. */
@RestController
@RequestMapping("/api/v1/{tenant}/tasks/{id}")
class DoTaskController {

    private final Tasks tasks;
    private final ChangeTask change;
    private final FindMember find;

    DoTaskController(Tasks tasks, ChangeTask change, FindMember find) {
        this.tasks = tasks;
        this.change = change;
        this.find = find;
    }

    @Operation(
            summary = "Je prends cette tâche",
            description =
                    "La reprendre ne change rien. 404\u00a0: inconnue ici\u202f; 409\u00a0: un collègue "
                            + "l’a prise, elle n’est plus à faire, ou votre compte n’est relié à "
                            + "personne de l’équipe.")
    @PostMapping("/take")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TaskResponse> take(@PathVariable String id, Caller caller) {
        return answer(change.take(known(id), me(caller)));
    }

    @Operation(
            summary = "Rendre une tâche",
            description =
                    "Elle est de nouveau à prendre, par qui veut. Chacun peut rendre celle d’un "
                            + "collègue absent. 404\u00a0: inconnue ici\u202f; 409\u00a0: elle n’est plus "
                            + "à faire.")
    @PostMapping("/give-back")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TaskResponse> giveBack(@PathVariable String id) {
        return answer(change.giveBack(new TaskId(id)));
    }

    @Operation(
            summary = "Cocher une tâche",
            description =
                    "La cocher deux fois ne change rien. 404\u00a0: inconnue ici\u202f; 409\u00a0: sa "
                            + "date n’a pas lieu.")
    @PostMapping("/done")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TaskResponse> done(@PathVariable String id) {
        return answer(change.done(new TaskId(id)));
    }

    @Operation(
            summary = "Décocher une tâche",
            description = "Elle est de nouveau à faire. 404\u00a0: inconnue ici.")
    @PostMapping("/undone")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TaskResponse> undone(@PathVariable String id) {
        return answer(change.undone(new TaskId(id)));
    }

    /** A task that there is not is so before it matters who asks. */
    private TaskId known(String id) {
        return tasks.byId(new TaskId(id)).orElseThrow(TaskNotFound::new).id();
    }

    private MemberId me(Caller caller) {
        return find.of(caller.subject(), caller.email()).id();
    }

    private static ResponseEntity<TaskResponse> answer(Task task) {
        return Versioned.ok(TaskResponse.of(task), task.version());
    }
}
