package fr.parvis.tenants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads the declared tenants, and refuses a file that breaks a rule, naming file and rule. */
public final class TenantFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TenantFiles() {}

    /** The two demo tenants that come with the project. */
    public static List<Tenant> demo() {
        return checked(
                Stream.of("clunisois.json", "mauriac.json").map(TenantFiles::bundled).toList());
    }

    /** Every {@code .json} file of a directory. */
    public static List<Tenant> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return checked(
                    files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .map(file -> JSON.readValue(file.toFile(), Tenant.class))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Tenant> checked(List<Tenant> tenants) {
        tenants.forEach(TenantFiles::check);
        if (!TenantRule.areDistinct(tenants)) {
            throw new TenantRefused("deux intercommunalités ont le même SIREN ou le même nom");
        }
        return tenants;
    }

    private static void check(Tenant tenant) {
        List<String> broken =
                TenantRule.brokenBy(tenant).stream().map(TenantRule::sentence).toList();
        if (!broken.isEmpty()) {
            throw new TenantRefused(tenant.slug() + " : " + String.join(" ; ", broken));
        }
    }

    private static Tenant bundled(String name) {
        try (InputStream file = TenantFiles.class.getResourceAsStream("/tenants/" + name)) {
            return JSON.readValue(file, Tenant.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
