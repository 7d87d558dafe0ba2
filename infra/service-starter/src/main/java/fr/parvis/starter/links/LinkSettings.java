package fr.parvis.starter.links;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param keys {@code id:secret,id:secret}: the first signs, all verify; an id has one to four
 *     letters or digits, a secret at least 16 characters
 * @param origin where the gateway is reached from outside, without trailing slash
 */
@ConfigurationProperties("parvis.links")
public record LinkSettings(@Nullable String keys, URI origin) {

    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9]{1,4}):(\\S{16,})");

    /** Known to everyone who reads this; only a local system may sign with it. */
    private static final String LOCAL_KEYS = "0:parvis-local-demo-key";

    /** The signing key first. */
    Map<String, String> read(String profile) {
        if (keys == null || keys.isBlank()) {
            if (!profile.equals("local")) {
                throw new IllegalStateException(
                        "PARVIS_LINK_KEYS is needed outside a local system");
            }
            return read(LOCAL_KEYS.split(","));
        }
        return read(keys.strip().split("\\s*,\\s*"));
    }

    private static Map<String, String> read(String[] written) {
        var read = new LinkedHashMap<String, String>();
        for (String each : written) {
            var key = KEY.matcher(each);
            if (!key.matches()) {
                throw new IllegalStateException("PARVIS_LINK_KEYS is not id:secret,id:secret");
            }
            read.put(key.group(1), key.group(2));
        }
        return read;
    }
}
