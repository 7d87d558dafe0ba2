package fr.parvis.volunteers.letter;

import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.letter.MessageRequested.Attachment;
import fr.parvis.volunteers.letter.MessageRequested.Recipient;
import fr.parvis.volunteers.letter.MessageRequested.SubjectRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes what a tenant has to say about one of its calls. */
public class CallLetter {

    private final Supplier<Tenant> tenant;

    public CallLetter(Supplier<Tenant> tenant) {
        this.tenant = tenant;
    }

    /** To everyone who may read it: without the exact place and phone. */
    public MessageRequested open(
            String messageId, String template, Call call, List<Recipient> recipients) {
        var news = news(call.terms(), tenant.get());
        var ending = call.ending();
        if (ending != null) {
            var key = call.state() == CallState.CANCELLED ? "reason" : "thanks";
            putIfKnown(news, key, ending.words());
        }
        return request(messageId, template, call, news, List.of(), recipients);
    }

    /** To someone accepted: with the exact place and phone. */
    public MessageRequested confidential(
            String messageId,
            String template,
            Call call,
            List<Attachment> attachments,
            Recipient recipient) {
        var news = news(call.terms(), tenant.get());
        putIfKnown(news, "details", call.terms().detailsForAccepted());
        return request(messageId, template, call, news, attachments, List.of(recipient));
    }

    private MessageRequested request(
            String messageId,
            String template,
            Call call,
            Map<String, Object> news,
            List<Attachment> attachments,
            List<Recipient> recipients) {
        return new MessageRequested(
                messageId,
                template,
                Map.of("tenant", letterhead(tenant.get()), "call", news),
                Lane.CALL,
                new SubjectRef("call", call.id()),
                tenant.get().replyTo(),
                attachments,
                recipients);
    }

    private static Map<String, Object> letterhead(Tenant tenant) {
        var head = new LinkedHashMap<String, Object>();
        head.put("name", tenant.name());
        head.put("houseName", tenant.houseName());
        putIfKnown(head, "phone", tenant.spokenPhone());
        putIfKnown(head, "replyTo", tenant.replyTo());
        putIfKnown(head, "accent", tenant.colours().accent());
        return head;
    }

    private static Map<String, Object> news(Terms terms, Tenant tenant) {
        var news = new LinkedHashMap<String, Object>();
        news.put("title", terms.title());
        news.put("message", terms.message());
        news.put("when", FrenchTimes.between(terms.startsAt(), terms.endsAt(), tenant.zone()));
        news.put("place", place(terms));
        news.put("helpersNeeded", terms.helpersNeeded());
        if (terms.answerBy() != null) {
            news.put("answerBy", FrenchTimes.moment(terms.answerBy(), tenant.zone()));
        }
        putIfKnown(news, "phone", tenant.spokenPhone());
        return news;
    }

    /** « salle des fêtes, Joncy ». */
    public static String place(Terms terms) {
        var insee = terms.place().commune();
        var commune = Communes.official().byCode(insee).map(Commune::name).orElse(insee);
        var label = terms.place().label();
        return label.endsWith(commune) ? label : label + ", " + commune;
    }

    private static void putIfKnown(Map<String, Object> model, String key, @Nullable String value) {
        if (value != null) {
            model.put(key, value);
        }
    }
}
