package fr.parvis.starter.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands in for Keycloak: one realm, one key, and the addresses at which services look for it. */
public final class TestIssuer {

    private static final String REALM = "/realms/parvis";
    private static final TestIssuer ONE = new TestIssuer();

    private final RSAKey key = newKey();
    private final RSAKey nobodysKey = newKey();
    private final HttpServer server = server();

    private TestIssuer() {
        answer(REALM + "/.well-known/openid-configuration", configuration());
        answer(REALM + "/protocol/openid-connect/certs", new JWKSet(key).toString());
        server.start();
    }

    /** One per JVM. */
    public static TestIssuer instance() {
        return ONE;
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    String sign(JWTClaimsSet claims) {
        return signedWith(key, claims);
    }

    /** A key of nobody, under the name of ours. */
    String forge(JWTClaimsSet claims) {
        return signedWith(nobodysKey, claims);
    }

    private static String signedWith(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").algorithm(JWSAlgorithm.RS256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String configuration() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/protocol/openid-connect/certs",
                 "authorization_endpoint":"%1$s/protocol/openid-connect/auth",
                 "token_endpoint":"%1$s/protocol/openid-connect/token",
                 "subject_types_supported":["public"],
                 "response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(uri());
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> write(exchange, json));
    }

    private static void write(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
