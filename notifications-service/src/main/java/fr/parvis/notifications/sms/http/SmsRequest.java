package fr.parvis.notifications.sms.http;

import fr.parvis.notifications.sms.Sms;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A short message as this operator wants it asked for. */
final class SmsRequest {
    private final SmsSettings settings;

    SmsRequest(SmsSettings settings) {
        this.settings = settings;
    }

    HttpRequest of(Sms sms) {
        var request =
                HttpRequest.newBuilder(settings.url())
                        .timeout(settings.answerTimeout())
                        .header("Idempotency-Key", sms.reference());
        if (settings.authorization() != null) {
            request.header("Authorization", settings.authorization());
        }
        return switch (settings.format()) {
            case JSON -> post(request, "application/json", json(fields(sms)));
            case FORM -> post(request, "application/x-www-form-urlencoded", form(fields(sms)));
        };
    }

    private Map<String, String> fields(Sms sms) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(settings.toField(), sms.to());
        fields.put(settings.textField(), sms.text().words());
        if (settings.from() != null) {
            fields.put(settings.fromField(), settings.from());
        }
        if (settings.referenceField() != null) {
            fields.put(settings.referenceField(), sms.reference());
        }
        return fields;
    }

    private static HttpRequest post(HttpRequest.Builder request, String type, String body) {
        return request.header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
    }

    private static String json(Map<String, String> fields) {
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
