package fr.parvis.actions.roster.web;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.roster.Line;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.actions.roster.NoteAttendance;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is expected at a date, and who came. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class RosterController {

    record AttendanceRequest(@Nullable Attendance attendance) {}

    record WalkInRequest(@Nullable TypedPerson person) {

        @Nullable Person read(String region) {
            return person == null || person.firstName() == null ? null : person.read(region, false);
        }
    }

    private final ListPeople people;
    private final NoteAttendance attendance;
    private final TenantDirectory tenants;

    RosterController(ListPeople people, NoteAttendance attendance, TenantDirectory tenants) {
        this.people = people;
        this.attendance = attendance;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Lister les inscriptions à une date",
            description =
                    "D’abord qui a une place, par créneau puis par ordre d’inscription, puis qui "
                            + "attend (`position`, à partir de 1), puis les inscriptions annulées. "
                            + "`discreet=true` ne montre que des initiales, sans téléphone ni "
                            + "adresse. 404\u00a0: date inconnue ici.")
    @GetMapping("/occurrences/{id}/bookings")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<LineResponse> list(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean discreet,
            ListRequest request) {
        var all = people.of(id);
        var after = request.after() == null ? 0 : number(request.after());
        var found = all.stream().skip(after).limit(request.limit() + 1).toList();
        var total = request.count() ? Long.valueOf(all.size()) : null;
        var date = people.date(id);
        return Page.of(found, request, RosterController::cursor, total)
                .map(it -> LineResponse.of(it, date, tenants.current().zone(), discreet));
    }

    private static String cursor(Line last) {
        return Cursor.encode(List.of(Integer.toString(last.number())));
    }

    private static int number(String after) {
        try {
            return Math.max(0, Integer.parseInt(Cursor.decode(after, 1).getFirst()));
        } catch (NumberFormatException forged) {
            throw Cursor.unknown();
        }
    }

    @Operation(
            summary = "Consulter une inscription",
            description = "Avec son rang sur la liste de sa date. 404\u00a0: inconnue ici.")
    @GetMapping("/bookings/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    LineResponse look(@PathVariable String id) {
        return shown(people.booking(id));
    }

    @Operation(
            summary = "Noter la présence d’une personne inscrite",
            description =
                    "`CAME` venue, `EXCUSED` excusée, `ABSENT` absente\u202f; sans valeur, on ne sait "
                            + "pas. 404\u00a0: inscription inconnue ici\u202f; 409\u00a0: la date n’a "
                            + "pas commencé, ou la personne n’a pas de place.")
    @PutMapping("/bookings/{id}/attendance")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    LineResponse note(@PathVariable String id, @RequestBody AttendanceRequest sent) {
        return shown(attendance.note(id, sent.attendance()));
    }

    @Operation(
            summary = "Ajouter une personne venue sans inscription",
            description =
                    "Elle ne prend la place de personne\u202f; `person` peut manquer. 404\u00a0: date "
                            + "inconnue ici\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping("/occurrences/{id}/walk-ins")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    LineResponse walkIn(@PathVariable String id, @RequestBody WalkInRequest sent, NewId newId) {
        var person = sent.read(tenants.current().region());
        return shown(attendance.walkIn(newId.toString(), id, person));
    }

    private LineResponse shown(Booking booking) {
        var date = people.date(booking.occurrenceId());
        return LineResponse.of(people.line(booking), date, tenants.current().zone(), false);
    }
}
