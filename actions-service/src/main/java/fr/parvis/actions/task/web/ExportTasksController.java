package fr.parvis.actions.task.web;

import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskMark;
import fr.parvis.actions.task.TaskSearch;
import fr.parvis.actions.task.TaskState;
import fr.parvis.actions.task.Tasks;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.MemberId;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tasks as a file. */
@RestController
class ExportTasksController {

    private final Tasks tasks;
    private final Members members;
    private final FindMember find;

    ExportTasksController(Tasks tasks, Members members, FindMember find) {
        this.tasks = tasks;
        this.members = members;
        this.find = find;
    }

    @Operation(
            summary = "Télécharger les tâches",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur. Mêmes filtres "
                            + "que la liste.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/tasks",
                "/api/v1/{tenant}/tasks.csv",
                "/api/v1/{tenant}/tasks.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<Task>> export(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean free,
            @RequestParam @Nullable LocalDate due,
            @RequestParam @Nullable TaskState state,
            @RequestParam @Nullable String occurrence,
            Format format,
            Caller caller) {
        var me = mine ? find.of(caller.subject(), caller.email()).id() : null;
        var search = new Asked(free, due, state, occurrence).search(me);
        return Exports.respond(
                format,
                "taches",
                columns(),
                PageByPage.all((@Nullable Task last) -> page(search, last))::iterator);
    }

    private List<Task> page(TaskSearch search, @Nullable Task last) {
        return tasks.page(search, last == null ? null : TaskMark.of(last), PageByPage.AT_ONCE);
    }

    private List<Column<Task>> columns() {
        return List.of(
                Column.of("Pour le", Task::due),
                Column.of("Tâche", Task::title),
                Column.of(
                        "Action",
                        it -> it.origin() == null ? null : it.origin().occasion().title()),
                Column.of("Date", it -> it.origin() == null ? null : it.origin().occasion().on()),
                Column.of("Qui", it -> name(it.owner())),
                Column.of("Faite", it -> it.state() == TaskState.DONE));
    }

    private @Nullable String name(@Nullable MemberId owner) {
        return owner == null
                ? null
                : members.byId(owner).map(it -> it.profile().name()).orElse(null);
    }
}
