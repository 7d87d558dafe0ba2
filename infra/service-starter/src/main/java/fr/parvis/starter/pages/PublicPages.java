package fr.parvis.starter.pages;

import fr.parvis.starter.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Pages for people without account, in the layout {@code pages/layout.html}: they need no script,
 * and say to no other site where the reader came from.
 */
public final class PublicPages {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final ITemplateEngine engine;
    private final String stylesheet;

    PublicPages(ITemplateEngine engine, String stylesheet) {
        this.engine = engine;
        this.stylesheet = stylesheet;
    }

    /**
     * A page for whoever has its address: kept and found nowhere.
     *
     * @param view a template that hands its title and content to the layout
     * @param model what the template reads; {@code tenant} is there already
     */
    public ResponseEntity<String> show(
            HttpStatus status, String view, Tenant tenant, Map<String, ?> model) {
        return page(status)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(render(view, Optional.of(tenant), model));
    }

    /** A page for everyone: searched, kept for a minute, and fetched again only if it changed. */
    public ResponseEntity<String> publish(String view, Tenant tenant, Map<String, ?> model) {
        var all = new LinkedHashMap<String, Object>(model);
        all.put("published", true);
        var page = render(view, Optional.of(tenant), all);
        return page(HttpStatus.OK)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag(ContentTag.of(page))
                .body(page);
    }

    private static ResponseEntity.BodyBuilder page(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer");
    }

    String render(String view, Optional<Tenant> tenant, Map<String, ?> model) {
        var all = new LinkedHashMap<String, Object>(model);
        tenant.ifPresent(one -> all.put("tenant", one));
        all.put("stylesheet", stylesheet + tenant.map(one -> Tint.of(one).query()).orElse(""));
        return engine.process(view, new Context(Locale.FRENCH, all));
    }
}
