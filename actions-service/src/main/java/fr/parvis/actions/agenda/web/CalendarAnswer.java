package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Calendar;
import fr.parvis.actions.agenda.CalendarFormat;
import fr.parvis.starter.pages.ContentTag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A calendar as programs fetch it: again only if something changed. */
@Component
class CalendarAnswer {

    private static final MediaType ICALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final CalendarFormat format;

    CalendarAnswer(CalendarFormat format) {
        this.format = format;
    }

    ResponseEntity<String> publish(Calendar calendar) {
        return answer(calendar, CacheControl.maxAge(KEPT).cachePublic());
    }

    /** For who has the secret address alone. */
    ResponseEntity<String> confide(Calendar calendar) {
        return answer(calendar, CacheControl.noCache().cachePrivate());
    }

    private ResponseEntity<String> answer(Calendar calendar, CacheControl kept) {
        var text = format.write(calendar);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(kept)
                .eTag(ContentTag.of(text))
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("agenda.ics").build().toString())
                .body(text);
    }
}
