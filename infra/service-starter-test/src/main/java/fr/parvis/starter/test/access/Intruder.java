package fr.parvis.starter.test.access;

import fr.parvis.starter.security.AccessRule;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.TestTokens;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may not call an endpoint of Clunisois, and what they are told.
 *
 * @param who as the test's name says it
 */
record Intruder(String who, @Nullable String token, int status) {

    private static final String HERE = TestTenants.CLUNISOIS.value();
    private static final String ELSEWHERE = TestTenants.MAURIAC.value();

    /** All of them, for an endpoint that has this rule; nobody is one where anyone may call. */
    static Stream<Intruder> against(AccessRule rule) {
        return switch (rule) {
            case AccessRule.Rights rights ->
                    Stream.of(withoutToken(), foreign(rights), wrongRole(rights)).flatMap(it -> it);
            case AccessRule.SignedIn _ -> withoutToken();
            case AccessRule.PlatformAdmin _ -> Stream.concat(withoutToken(), inTenants());
            case AccessRule.Anyone _, AccessRule.Missing _ -> Stream.empty();
        };
    }

    private static Stream<Intruder> withoutToken() {
        return Stream.of(
                new Intruder("no token", null, 401),
                new Intruder("an expired token", TestTokens.expired(HERE), 401),
                new Intruder("a forged token", TestTokens.forged(HERE), 401),
                new Intruder("a token of algorithm none", TestTokens.unsigned(HERE), 401),
                new Intruder("another audience", TestTokens.forAnotherAudience(HERE), 401),
                new Intruder("another issuer", TestTokens.ofAnotherIssuer(HERE), 401));
    }

    private static Stream<Intruder> inTenants() {
        return Stream.of(
                new Intruder("a coordinator", TestTokens.coordinator(HERE), 403),
                new Intruder("a client", TestTokens.client("stranger", "openid"), 403));
    }

    private static Stream<Intruder> foreign(AccessRule.Rights rights) {
        return Stream.of(
                new Intruder("the neighbours' coordinator", TestTokens.coordinator(ELSEWHERE), 404),
                new Intruder("a member without role", TestTokens.member(HERE), 404),
                new Intruder("the platform's admin", TestTokens.platformAdmin(), 404),
                new Intruder(
                        "a client without grant",
                        TestTokens.client("stranger", rights.scope()),
                        404));
    }

    private static Stream<Intruder> wrongRole(AccessRule.Rights rights) {
        return Arrays.stream(Role.values())
                .filter(role -> !rights.roles().contains(role))
                .map(role -> new Intruder("the role " + role, token(role), 403));
    }

    private static String token(Role role) {
        return switch (role) {
            case COORDINATOR -> TestTokens.coordinator(HERE);
            case ADVISER -> TestTokens.adviser(HERE);
            case PARTNER -> TestTokens.partner(HERE);
        };
    }

    List<Integer> statuses() {
        return List.of(status);
    }
}
