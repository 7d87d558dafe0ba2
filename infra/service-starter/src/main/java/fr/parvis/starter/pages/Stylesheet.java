package fr.parvis.starter.pages;

import fr.parvis.starter.security.AllowAnyone;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The look of every public page in a tenant's colours, under an address that changes with it. */
@RestController
final class Stylesheet {

    private static final String RESOURCE = "/pages/public.css";
    private static final String CSS = read();

    /**
     * @param service short name of the service, by which the gateway finds it
     */
    static String path(String service) {
        var sum = new CRC32();
        sum.update(CSS.getBytes(StandardCharsets.UTF_8));
        return "/assets/"
                + service
                + "/public.css?"
                + HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    @Operation(
            summary = "Donner la feuille de style des pages publiques",
            description = "Son adresse change avec son contenu\u202f; elle se garde un an.")
    @GetMapping("/assets/*/public.css")
    @AllowAnyone("the look of public pages")
    ResponseEntity<byte[]> stylesheet(HttpServletRequest request) {
        var tint = Tint.of(request.getParameter("accent"), request.getParameter("secondary"));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body((CSS + tint.css()).getBytes(StandardCharsets.UTF_8));
    }

    private static String read() {
        try (InputStream resource = Stylesheet.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("Missing " + RESOURCE);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
