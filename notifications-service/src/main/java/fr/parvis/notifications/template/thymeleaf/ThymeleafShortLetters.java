package fr.parvis.notifications.template.thymeleaf;

import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.ShortLetters;
import fr.parvis.notifications.template.Template;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes short messages from the files {@code sms.txt} beside the letters. */
@Component
class ThymeleafShortLetters implements ShortLetters {
    private final ITemplateEngine engine = LetterEngine.create();

    @Override
    public Optional<String> write(Template template, SharedModel shared, OwnModel own) {
        var file = template.wireName() + "/sms.txt";
        return getClass().getResource("/letters/" + file) == null
                ? Optional.empty()
                : Optional.of(engine.process(file, words(shared, own)).strip());
    }

    private static Context words(SharedModel shared, OwnModel own) {
        var words = new Context(Locale.FRENCH);
        words.setVariable("tenant", shared.tenant());
        words.setVariable("visit", shared.visit());
        words.setVariable("own", own);
        return words;
    }
}
