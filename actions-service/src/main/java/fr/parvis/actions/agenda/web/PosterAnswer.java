package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Paper;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A poster as browsers show it, and save it under a name that says what it is. */
final class PosterAnswer {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private PosterAnswer() {}

    static ResponseEntity<byte[]> of(byte[] pdf, Paper paper) {
        var name = "affiche-" + paper + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }
}
