package fr.parvis.local.mailbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of an address. */
record Query(URI address) {

    String text(String name) {
        return value(name).orElse("");
    }

    /** A number from 0; anything else counts as absent. */
    long number(String name, long otherwise) {
        return value(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(otherwise);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(address.getRawQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> pair.startsWith(name + "="))
                .map(
                        pair ->
                                URLDecoder.decode(
                                        pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }
}
