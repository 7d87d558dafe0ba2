package fr.parvis.starter.test.web;

import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.security.AllowSignedIn;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.MergePatch;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Sse;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ObjectNode;

/** One endpoint for each thing the starter does. */
@RestController
class ThingController {

    static final AtomicInteger CREATED = new AtomicInteger();

    private final MergePatch patches;
    private final Here here;
    private final Sse sse;

    ThingController(MergePatch patches, Here here, Sse sse) {
        this.patches = patches;
        this.here = here;
        this.sse = sse;
    }

    @GetMapping("/api/v1/{tenant}/things")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER},
            scope = "things.read")
    Page<String> list(ListRequest request) {
        int from =
                request.after() == null
                        ? 0
                        : Integer.parseInt(Cursor.decode(request.after(), 1).getFirst());
        var found =
                IntStream.range(from, Math.min(7, from + request.limit() + 1))
                        .mapToObj(Integer::toString)
                        .toList();
        return Page.of(
                found,
                request,
                last -> Cursor.encode(List.of("" + (Integer.parseInt(last) + 1))),
                request.count() ? 7L : null);
    }

    @GetMapping(
            path = {
                "/api/v1/{tenant}/things",
                "/api/v1/{tenant}/things.csv",
                "/api/v1/{tenant}/things.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<String>> export(Format format) {
        return Exports.respond(
                format,
                "choses",
                List.of(Column.of("Nom", it -> it)),
                List.of("été", "=1+1", "-x"));
    }

    @GetMapping("/api/v1/{tenant}/things/{id}")
    @Allow(Role.ADVISER)
    ResponseEntity<Map<String, String>> get(@PathVariable UUID id, Caller caller) {
        return Versioned.ok(
                Map.of(
                        "tenant",
                        Tenancy.current().value(),
                        "actor",
                        Tenancy.actor().id(),
                        "subject",
                        caller.subject()),
                3);
    }

    @PostMapping("/api/v1/{tenant}/things")
    @Allow(value = Role.COORDINATOR, scope = "things.write")
    ResponseEntity<Map<String, Object>> create(@RequestBody @Valid Thing thing, NewId id) {
        int count = CREATED.incrementAndGet();
        return Versioned.created(
                here.path("things", id),
                Map.of("id", id.toString(), "name", thing.name(), "count", count),
                1);
    }

    @PatchMapping("/api/v1/{tenant}/things/{id}")
    @Allow(Role.COORDINATOR)
    Thing patch(@PathVariable UUID id, @RequestBody ObjectNode patch, ExpectedVersion version) {
        return patches.apply(new Thing("lavoir", 4, "à laver", null), patch, Thing.class);
    }

    @DeleteMapping("/api/v1/{tenant}/things/{id}")
    @Allow(Role.COORDINATOR)
    void delete(@PathVariable UUID id, @RequestParam(defaultValue = "1") int times) {
        throw new IllegalStateException("a defect that quotes camille.martin@example.org");
    }

    @PostMapping("/api/v1/{tenant}/things/imports")
    @Allow(Role.COORDINATOR)
    Map<String, Object> upload(@RequestParam MultipartFile file, NewId id) {
        return Map.of("id", id.toString(), "bytes", file.getSize());
    }

    @GetMapping("/api/v1/{tenant}/things/events")
    @Allow(Role.COORDINATOR)
    void events(HttpServletResponse response) throws IOException {
        var looks = new AtomicInteger();
        sse.follow(
                response,
                () -> Map.of("n", looks.incrementAndGet(), "tenant", Tenancy.current()),
                it -> looks.get() == 3,
                Duration.ofMillis(5));
    }

    @GetMapping("/api/v1/{tenant}/things/forgotten")
    String noRule() {
        return "a secret";
    }

    @GetMapping("/api/v1/me")
    @AllowSignedIn
    Map<String, Object> me(Caller caller) {
        return Map.of("subject", caller.subject(), "admin", caller.platformAdmin());
    }

    @Operation(summary = "Ouvrir", description = "Le lien signé fait foi.")
    @GetMapping("/r/{link}")
    @AllowAnyone("the link is the proof")
    String open(@PathVariable String link) {
        return "ouvert";
    }
}
