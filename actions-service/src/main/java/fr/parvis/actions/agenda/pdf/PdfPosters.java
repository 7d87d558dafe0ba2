package fr.parvis.actions.agenda.pdf;

import fr.parvis.actions.agenda.Paper;
import fr.parvis.actions.agenda.Poster;
import fr.parvis.actions.agenda.PrintPoster;
import fr.parvis.actions.printing.Typeset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets posters as large as their words allow: the first setting that fits on one page. */
@Component
class PdfPosters implements PrintPoster {

    private static final String ACCENT = "#0f5c5c";

    private final ITemplateEngine templates;
    private final Typeset typeset;

    PdfPosters(ITemplateEngine templates, Typeset typeset) {
        this.templates = templates;
        this.typeset = typeset;
    }

    @Override
    public byte[] print(Poster poster, Paper paper) {
        var scales = Scale.of(paper);
        return scales.stream()
                .map(scale -> typeset.onePage(html(poster, paper, scale)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> typeset.pages(html(poster, paper, scales.getLast())));
    }

    private String html(Poster poster, Paper paper, Scale scale) {
        var code = QrCode.svg(poster.address(), "Code QR vers l’adresse écrite à côté");
        var accent = Objects.requireNonNullElse(poster.accent(), ACCENT);
        var model =
                Map.<String, Object>of(
                        "poster", poster, "paper", paper, "scale", scale, "code", code, "accent",
                        accent);
        return templates.process("agenda/poster", new Context(Locale.FRENCH, model));
    }
}
