package fr.parvis.notifications.template.thymeleaf;

import java.util.Set;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The engine of letters, apart from the one of pages: its files are text as well as HTML. */
final class LetterEngine {

    private LetterEngine() {}

    static ITemplateEngine create() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(files("*.html", TemplateMode.HTML));
        return engine;
    }

    private static ClassLoaderTemplateResolver files(String pattern, TemplateMode mode) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("letters/");
        files.setResolvablePatterns(Set.of(pattern));
        files.setTemplateMode(mode);
        files.setForceTemplateMode(true);
        files.setCharacterEncoding("UTF-8");
        return files;
    }
}
