package fr.parvis.starter.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The communes of France, from a resource of the jar: some 3 MB in memory, read once in
 * milliseconds; what is needed only to search by name is made when first searched.
 */
public final class Communes {

    private static final String RESOURCE = "/reference/communes.tsv";

    /** One byte a character, whatever its encoding; a line is decoded when it is read. */
    private final String text;

    private final int[] lines;

    private Communes(String text) {
        this.text = text;
        this.lines = starts(text);
    }

    private static final class Official {
        static final Communes COMMUNES = load();
    }

    private static final class Search {
        static final NameIndex NAMES = names(Official.COMMUNES);
        static final Map<String, Integer> PARTS = parts(Official.COMMUNES);
    }

    public static Communes official() {
        return Official.COMMUNES;
    }

    /** The commune of this code, or the one in which the commune of this former code lives on. */
    public Optional<Commune> byCode(String insee) {
        int line = find(insee);
        return line >= 0
                ? Optional.of(at(line))
                : Optional.ofNullable(Search.PARTS.get(insee)).map(this::at);
    }

    public List<Commune> byPostcode(String postcode) {
        return IntStream.iterate(
                        text.indexOf(postcode), at -> at >= 0, at -> text.indexOf(postcode, at + 1))
                .map(this::lineAround)
                .distinct()
                .mapToObj(this::at)
                .filter(commune -> commune.postcodes().contains(postcode))
                .toList();
    }

    /** What a tenant's people mean by the names of communes they type. */
    public Gazetteer within(Collection<String> tenantCommunes) {
        return new Gazetteer(
                this, tenantCommunes.stream().flatMap(code -> byCode(code).stream()).toList());
    }

    List<Commune> named(String key) {
        return Search.NAMES.equalTo(key).mapToObj(this::at).toList();
    }

    /** The most populated first. */
    Stream<Commune> beginningWith(String key) {
        return Search.NAMES
                .beginningWith(key)
                .mapToObj(this::at)
                .sorted(Comparator.comparingInt(Commune::population).reversed());
    }

    private int find(String insee) {
        int low = 0;
        int high = lines.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = text.substring(lines[middle], lines[middle] + 5).compareTo(insee);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private int lineAround(int position) {
        int found = Arrays.binarySearch(lines, position);
        return found >= 0 ? found : -found - 2;
    }

    private Commune at(int line) {
        byte[] bytes =
                text.substring(lines[line], text.indexOf('\n', lines[line]))
                        .getBytes(StandardCharsets.ISO_8859_1);
        return CommuneLine.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static NameIndex names(Communes communes) {
        NameIndex names = new NameIndex();
        for (int line = 0; line < communes.lines.length; line++) {
            Commune commune = communes.at(line);
            names.add(CommuneName.key(commune.name()), line);
            for (Commune.Part part : commune.parts()) {
                if (part.name() != null) {
                    names.add(CommuneName.key(part.name()), line);
                }
            }
        }
        return names.close();
    }

    private static Map<String, Integer> parts(Communes communes) {
        Map<String, Integer> lines = new HashMap<>();
        for (int line = 0; line < communes.lines.length; line++) {
            for (Commune.Part part : communes.at(line).parts()) {
                lines.put(part.insee(), line);
            }
        }
        return lines;
    }

    private static int[] starts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(1, text.length()).filter(at -> text.charAt(at - 1) == '\n'))
                .toArray();
    }

    private static Communes load() {
        try (InputStream resource = Communes.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("Missing " + RESOURCE);
            }
            return new Communes(new String(resource.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
