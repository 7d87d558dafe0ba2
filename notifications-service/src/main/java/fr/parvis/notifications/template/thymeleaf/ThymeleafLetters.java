package fr.parvis.notifications.template.thymeleaf;

import fr.parvis.notifications.template.Letter;
import fr.parvis.notifications.template.Letters;
import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes letters from the files under {@code letters/}; keeps the stencils last used. */
@Component
class ThymeleafLetters implements Letters {

    private static final int STENCILS_KEPT = 64;

    private final ITemplateEngine engine = LetterEngine.create();
    private final Map<Stencil.Key, Stencil> stencils =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(STENCILS_KEPT, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Stencil.Key, Stencil> old) {
                            return size() > STENCILS_KEPT;
                        }
                    });

    @Override
    public Letter write(
            Template template, SharedModel shared, OwnModel own, @Nullable String unsubscribeUrl) {
        var key = Stencil.Key.of(template, shared, own, unsubscribeUrl);
        return stencils.computeIfAbsent(key, this::cut).filled(own, unsubscribeUrl);
    }

    private Stencil cut(Stencil.Key key) {
        var words = new Context(Locale.FRENCH);
        words.setVariable("tenant", key.shared().tenant());
        words.setVariable("call", key.shared().call());
        words.setVariable("occurrence", key.shared().occurrence());
        words.setVariable("request", key.shared().request());
        words.setVariable("visit", key.shared().visit());
        words.setVariable("todo", key.shared().todo());
        words.setVariable("referral", key.shared().referral());
        words.setVariable("own", key.marks());
        words.setVariable("unsubscribe", key.leave());
        words.setVariable("letter", key.template().wireName());
        words.setVariable("voice", Voice.of(key.shared()));
        return new Stencil(
                written(key, "subject.txt", words).strip(),
                written(key, "text.txt", words).strip().replaceAll("\n{3,}", "\n\n"),
                "<!DOCTYPE html>\n" + written(key, "letter.html", words).strip());
    }

    private String written(Stencil.Key key, String file, Context words) {
        return engine.process(key.template().wireName() + "/" + file, words);
    }
}
