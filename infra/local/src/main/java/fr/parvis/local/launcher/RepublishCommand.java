package fr.parvis.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./parvis republish SERVICE}: its owner tells again how everything is now. */
record RepublishCommand(Settings settings, Progress progress) {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final String ADMIN =
            "grant_type=password&client_id=parvis-local&username=admin@parvis.example"
                    + "&password=parvis&scope=openid";

    int run(List<String> words) {
        Listener listener =
                words.stream()
                        .findFirst()
                        .flatMap(Listener::ofService)
                        .orElseThrow(RepublishCommand::usage);
        var order =
                HttpRequest.newBuilder(
                                URI.create(settings.origin("http", listener) + "/system/republish"))
                        .header("Authorization", "Bearer " + token())
                        .POST(BodyPublishers.noBody());
        long facts = answer(order).path("facts").asLong();
        progress.say(
                "%s a redit l’état de tout ce qui est à lui : %d événements."
                        .formatted(words.getFirst(), facts));
        return 0;
    }

    private static Trouble usage() {
        return new Trouble(
                "./parvis republish SERVICE, où SERVICE est actions-service, partners-service, volunteers-service ou notifications-service");
    }

    /** Of who runs the platform: {@code PARVIS_TOKEN}, else that of the local realm's admin. */
    private String token() {
        return settings.variable("PARVIS_TOKEN").orElseGet(this::signIn);
    }

    private String signIn() {
        String realm = new Elsewhere(settings).keycloakUrl() + "/realms/parvis";
        var request =
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(ADMIN));
        return answer(request).path("access_token").asString();
    }

    private static JsonNode answer(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Trouble(answer.uri().getPath() + " répond " + answer.statusCode() + ".");
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException unreachable) {
            throw new Trouble("Parvis ne répond pas : lancez d’abord ./parvis up.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrompu.");
        }
    }
}
