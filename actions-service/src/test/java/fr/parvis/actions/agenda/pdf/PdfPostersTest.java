package fr.parvis.actions.agenda.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.parvis.actions.agenda.AgendaDate;
import fr.parvis.actions.agenda.AgendaFixtures;
import fr.parvis.actions.agenda.DateFixtures;
import fr.parvis.actions.agenda.Paper;
import fr.parvis.actions.agenda.Poster;
import fr.parvis.actions.agenda.Standing;
import fr.parvis.actions.printing.pdf.PdfTypeset;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfPostersTest {

    /** From this size on a capital is 8 mm high, which is read at three metres. */
    private static final float AT_THREE_METRES = 32;

    private static final String LONG_TITLE =
            "Permanence numérique et accès aux droits en partenariat avec la Caisse d’allocations"
                    + " familiales, l’Assurance maladie et le Centre communal d’action sociale";

    private final PdfPosters posters = new PdfPosters(templates(), new PdfTypeset());

    @ParameterizedTest
    @EnumSource(Paper.class)
    void a_camera_reads_the_address_that_is_printed(Paper paper) throws Exception {
        try (var page = print(DateFixtures.aDate(), paper)) {
            assertThat(page.code())
                    .isEqualTo(poster(DateFixtures.aDate()).address())
                    .endsWith(poster(DateFixtures.aDate()).printedAddress());
            assertThat(page.text()).contains(poster(DateFixtures.aDate()).printedAddress());
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void who_has_it_read_aloud_hears_french_in_order(Paper paper) throws IOException {
        try (var page = print(DateFixtures.aDate(), paper)) {
            var catalog = page.document().getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(page.document().getDocumentInformation().getTitle())
                    .isEqualTo("Permanence aux Restos du Cœur, jeudi 11\u00a0mars");
            assertThat(page.parts()).contains("H1", "P", "Figure");
            assertThat(page.alternatives()).containsExactly("Code QR vers l’adresse écrite à côté");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void its_fonts_travel_with_it(Paper paper) throws IOException {
        try (var page = print(DateFixtures.aDate(), paper)) {
            assertThat(page.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void what_when_and_where_are_read_at_three_metres(Paper paper) throws IOException {
        try (var page = print(DateFixtures.aDate(), paper)) {
            assertThat(page.text())
                    .contains(
                            "Restos du Cœur",
                            "jeudi 11",
                            "Salle des",
                            "Cluny",
                            "03\u00a053\u00a001\u00a000\u00a041");
            assertThat(page.size("Permanence aux")).isGreaterThanOrEqualTo(AT_THREE_METRES);
            assertThat(page.size("jeudi")).isGreaterThanOrEqualTo(AT_THREE_METRES);
            assertThat(page.size("Salle")).isGreaterThanOrEqualTo(AT_THREE_METRES);
        }
    }

    @Test
    void each_paper_has_its_size() throws IOException {
        try (var large = print(DateFixtures.aDate(), Paper.A4);
                var small = print(DateFixtures.aDate(), Paper.A5)) {
            assertSize(large, PDRectangle.A4);
            assertSize(small, PDRectangle.A5);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void long_words_are_set_smaller_and_stay_on_one_page(Paper paper) throws IOException {
        var date = DateFixtures.aDate(LONG_TITLE, Standing.MOVED, Instant.EPOCH, null);

        try (var page = print(date, paper)) {
            assertThat(page.document().getNumberOfPages()).isEqualTo(1);
            assertThat(page.text()).contains("sociale", "Nouvelle date", "41");
        }
    }

    @Test
    void what_is_called_off_says_so() throws IOException {
        var date =
                DateFixtures.aDate(
                        Standing.CANCELLED, "2027-03-11T09:00", ZoneId.of("Europe/Paris"));

        try (var page = print(date, Paper.A4)) {
            assertThat(page.text()).contains("Annulé");
        }
    }

    private PrintedPage print(AgendaDate date, Paper paper) throws IOException {
        return new PrintedPage(posters.print(poster(date), paper));
    }

    private static Poster poster(AgendaDate date) {
        return Poster.of(date, AgendaFixtures.CLUNISOIS, AgendaFixtures.ADDRESSES);
    }

    private static void assertSize(PrintedPage page, PDRectangle size) {
        var box = page.document().getPage(0).getMediaBox();
        assertThat(box.getWidth()).isCloseTo(size.getWidth(), within(1f));
        assertThat(box.getHeight()).isCloseTo(size.getHeight(), within(1f));
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
